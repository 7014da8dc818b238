import { longName } from './words.ts'

/** Who lives there with a password, besides those whose history was brought along. */
export const residents = {
  owner: { name: 'Olga Petit', email: 'olga@example.org', role: 'owner' },
  member: { name: 'Alice Ferrand', email: 'alice@example.org', role: 'member' },
  moderator: { name: longName, email: 'anne-sophie@example.org', role: 'moderator' },
  careful: { name: 'Inès Caron', email: 'ines@example.org', role: 'responder' },
} as const

export type Resident = keyof typeof residents

/** Who has an account at the company of the brand, and comes with it: for the first time, or with an address known here. */
export const colleagues = {
  nadia: { email: 'nadia@acme.example', email_verified: true, name: 'Nadia Haddad' },
  olga: { email: residents.owner.email, email_verified: true, name: 'O. Petit' },
  alice: { email: 'alice@acme.example', email_verified: true, name: 'A. Ferrand' },
} as const

export type Colleague = keyof typeof colleagues
