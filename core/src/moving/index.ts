/** Taking a community along, everything out and back the same; and a person, what is held about them. */
export { exportCommunity, type Moved } from './export-community.ts'
export { exportPerson } from './export-person.ts'
export { importCommunity } from './import-community.ts'
export { mayTakeData } from './rules.ts'
