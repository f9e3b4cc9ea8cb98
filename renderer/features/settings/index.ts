export { About } from './About.tsx'
export { SettingsPage } from './SettingsPage.tsx'
