/** The own house: what the page of a product question has of its own. */
export { QuestionPart } from './QuestionPart.tsx'
