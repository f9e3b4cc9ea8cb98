/** Proposals: the list, the form, the extension, and what can be done with one wherever it is shown. */
export { AfterSending } from './AfterSending.tsx'
export { ExtendProposal } from './ExtendProposal.tsx'
export { ProposalForm } from './ProposalForm.tsx'
export { ProposalListPage } from './ProposalListPage.tsx'
export { ProposalMenu } from './ProposalMenu.tsx'
export { ProposalStatusMark } from './ProposalStatusMark.tsx'
