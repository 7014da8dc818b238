import type { Community } from '../people/index.ts'
import type { Brand } from './brand.ts'

/** A brand that does not exist, to show what a house may look like. */
export interface Demonstration {
  readonly community: Pick<Community, 'name' | 'tagline' | 'languages'>
  readonly brand: Omit<Brand, 'home'>
  /** As SVG. */
  readonly logo: string
}

const rulesInFrench = `On écrit comme on parle à quelqu’un que l’on respecte.

- Une question par conversation, avec ce que vous avez déjà essayé.
- Ni adresse, ni numéro, ni commande : les messages sont publics.
- Dites-le quand une réponse vous a aidé : elle servira aux suivants.`

export const demonstrations = {
  /** An outdoor-gear maker. */
  'ligne-claire': {
    community: {
      name: 'Ligne Claire',
      tagline: 'On s’entraide entre gens qui dorment dehors.',
      languages: ['fr', 'en'],
    },
    brand: {
      colour: '#0f7a43',
      character: 'editorial',
      welcome: 'Posez une question, racontez une nuit, proposez la tente que vous attendez.',
      rules: rulesInFrench,
    },
    logo: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 236 48"><path d="M4 42 24 8l20 34" fill="none" stroke="#0f7a43" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><path d="M18 42 24 30l6 12" fill="none" stroke="#0f7a43" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/><text x="58" y="34" font-family="Georgia, 'Times New Roman', serif" font-size="29" fill="#24211d">Ligne Claire</text></svg>`,
  },
  /** A telecom operator. */
  rhizome: {
    community: {
      name: 'Rhizome',
      tagline: 'Votre ligne, vos voisins, des réponses.',
      languages: ['fr', 'en'],
    },
    brand: {
      colour: '#5a2be2',
      character: 'bold',
      welcome: 'Des abonnés qui se dépannent, et nos techniciens juste à côté.',
      rules: rulesInFrench,
    },
    logo: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 196 48"><path d="M8 24h14M22 24 36 10M22 24l14 14" stroke="#ffffff" stroke-width="4" stroke-linecap="round" fill="none"/><circle cx="8" cy="24" r="6" fill="#ffffff"/><circle cx="38" cy="9" r="6" fill="#ffd23f"/><circle cx="38" cy="39" r="6" fill="#ffffff"/><text x="56" y="34" font-family="Arial, Helvetica, sans-serif" font-weight="700" font-size="29" fill="#ffffff">Rhizome</text></svg>`,
  },
  /** A cosmetics house. */
  ombelle: {
    community: {
      name: 'Ombelle',
      tagline: 'Good skin is shared knowledge.',
      languages: ['en', 'fr'],
    },
    brand: {
      colour: '#c04a74',
      character: 'modern',
      welcome: 'Ask what is in it, tell what it did, and choose with us what comes next.',
      rules: `Write as you would to somebody you respect.

- One question in each conversation, with what you have tried.
- No advice that belongs to a doctor: say so, and send people there.
- Tell when an answer helped you: it will help the next one.`,
    },
    logo: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 48"><g fill="none" stroke="#c04a74" stroke-width="2.6" stroke-linecap="round"><path d="M24 44V22M24 22 10 10M24 22 18 7M24 22l6-15M24 22l14-12"/></g><g fill="#c04a74"><circle cx="10" cy="9" r="3.6"/><circle cx="18" cy="6" r="3.6"/><circle cx="30" cy="6" r="3.6"/><circle cx="38" cy="9" r="3.6"/></g><text x="54" y="34" font-family="Arial, Helvetica, sans-serif" font-size="27" letter-spacing="1" fill="#2b2226">ombelle</text></svg>`,
  },
} as const satisfies Record<string, Demonstration>

export type DemonstrationName = keyof typeof demonstrations
