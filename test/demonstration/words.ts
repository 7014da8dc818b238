/** What the demonstration's people say. Nobody of them exists. */
export interface Question {
  readonly title: string
  readonly tags: readonly string[]
  /** Which of the writers, from 1. */
  readonly by: number
  readonly hoursAgo: number
  readonly body: string
  readonly answers: readonly Answer[]
}

interface Answer {
  readonly by: number
  /** Hours after the question. */
  readonly after: number
  readonly body: string
  readonly useful?: number
  readonly accepted?: boolean
  readonly comments?: readonly { readonly by: number; readonly text: string }[]
}

/** Sixty letters: as long as a name gets in a public register. */
export const longName = 'Anne-Sophie de Vandenbroucke-Hautecombe de la Rochefontaines'

export const writers: readonly { name: string; about?: string; place?: string }[] = [
  { name: 'Maud Ferrand', place: 'Chambéry' },
  {
    name: 'Joris Delmas',
    place: 'Grenoble',
    about:
      '<p>Trente ans de bivouac, dont vingt à apprendre à dormir. Je réponds volontiers sur les tentes.</p>',
  },
  { name: 'Solène Roy', place: 'Annecy', about: '<p>Cuisine de camp, enfants compris.</p>' },
  { name: 'Théo Marchand' },
  { name: 'Nadège Aubry', place: 'Gap' },
  { name: 'Lucas Vernier', place: 'Lyon' },
  { name: 'Inès Carpentier' },
  { name: 'Wolfgang Schreiner', place: 'Freiburg im Breisgau' },
  { name: 'Siobhán O’Callaghan', place: 'Cork' },
  { name: longName, place: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson' },
  { name: 'Noé' },
  { name: 'Élodie Pham', place: 'Brest' },
]

export const products = [
  'Dôme 2',
  'Tarp Crête',
  'Matelas Nuage',
  'Réchaud Braise',
  'Sac Loup 45',
  'Duvet −5 °C',
]

export const reasons = [
  {
    asked: 'où trouver une pièce de rechange ?',
    tag: 'réparation',
    body: 'La mienne a sept ans et elle tient, sauf cette pièce. Vous avez une adresse, ou faut-il passer par l’atelier ?',
  },
  {
    asked: 'votre retour après un hiver ?',
    tag: 'hiver',
    body: 'Je compte m’en servir de novembre à mars, plutôt en forêt. Est-ce que quelqu’un l’a fait ?',
  },
  {
    asked: 'comment l’entretenir ?',
    tag: 'entretien',
    body: 'Je lave à l’eau froide et je fais sécher à l’ombre. Est-ce que cela suffit ?',
  },
  {
    asked: 'trop lourd pour huit jours ?',
    tag: 'poids',
    body: 'Nous partons à deux, en autonomie. Qu’est-ce que vous laisseriez à la maison ?',
  },
]

export const remarks = [
  'Oui, et sans regret. Regardez surtout les coutures après la première saison.',
  'L’atelier répond vite si vous joignez une photo du côté gauche de la fermeture.',
  'Je l’ai fait deux hivers de suite. Le seul point faible est le sac de rangement, trop juste avec des gants.',
  'Pesez tout une fois. On laisse toujours le troisième pull.',
  'Une brosse douce, rien d’autre.',
]

export const questions: readonly Question[] = [
  {
    title: 'Ma tente condense dès qu’il fait moins de 5 °C : aérer, ou changer d’emplacement ?',
    tags: ['condensation', 'tentes', 'hiver'],
    by: 1,
    hoursAgo: 74,
    body: '<p>Trois nuits de suite dans le Vercors, et chaque matin l’intérieur ruisselle. J’ai la <strong>Dôme 2</strong>, posée en fond de vallée, portes fermées parce que j’ai froid. J’ai essayé d’ouvrir un peu le haut : un peu mieux, mais pas assez.</p><p>Est-ce que c’est la tente, ou moi ?</p>',
    answers: [
      {
        by: 2,
        after: 2.7,
        useful: 38,
        accepted: true,
        body: '<p>Ni l’une ni l’autre : c’est le <strong>fond de vallée</strong>. L’air froid et humide y descend la nuit. Monte de vingt ou trente mètres, et tu perds l’essentiel du problème.</p><ul><li>Ouvre <strong>en bas d’un côté et en haut de l’autre</strong> : il faut un chemin, pas un trou.</li><li>Sors les vêtements mouillés et fais bouillir l’eau dehors.</li><li>Si tu as froid, ajoute sous toi, pas autour : un matelas de plus vaut mieux qu’une porte fermée.</li></ul>',
        comments: [
          { by: 1, text: 'Monter de 30 m a tout changé. Merci !' },
          { by: 4, text: 'Pareil en Chartreuse.' },
        ],
      },
      {
        by: 12,
        after: 9,
        useful: 21,
        body: '<p>Ce que j’ai mesuré en Bretagne, trois nuits à 4 °C :</p><p>Portes fermées : 97 % d’humidité au réveil. Une porte entrouverte : 88 %. Les deux : 81 %, et un degré de moins.</p>',
      },
      {
        by: 8,
        after: 20,
        useful: 6,
        body: '<p>Bei mir half nur eines: die Unterlage. Seit ich auf einer Isomatte mit hohem R‑Wert liege, bleibt die Tür offen.</p>',
      },
      { by: 7, after: 31, body: '<p>Et un bonnet.</p>' },
    ],
  },
  {
    title: 'Réchaud qui s’éteint au-dessus de 2 000 m, une idée ?',
    tags: ['cuisine', 'altitude'],
    by: 3,
    hoursAgo: 4,
    body: '<p>Toujours au moment du café. Cartouche neuve, pas de vent.</p>',
    answers: [],
  },
  {
    title: 'Comment lire une carte météo du soir quand on n’a qu’un téléphone à touches ?',
    tags: ['météo'],
    by: 11,
    hoursAgo: 26,
    body: '<p>Je pars sans écran. Est-ce que quelqu’un reçoit encore la météo par SMS ?</p>',
    answers: [
      { by: 5, after: 3, useful: 4, body: '<p>Les refuges l’affichent à 18 h. Sinon, le gardien.</p>' },
    ],
  },
  {
    title: 'Is the Dôme 2 footprint sold separately in Ireland?',
    tags: ['tentes'],
    by: 9,
    hoursAgo: 50,
    body: '<p>Mine was eaten by a cow. I wish I were joking.</p>',
    answers: [
      {
        by: 6,
        after: 5,
        useful: 12,
        accepted: true,
        body: '<p>Yes: ask the workshop for the part <code>DM2‑SOL</code>, they ship abroad.</p>',
      },
    ],
  },
  {
    title:
      'Coudre une fermeture à glissière YKK nº 8 sur un tarp en silnylon sans percer la bande enduite : est-ce seulement possible ?',
    tags: ['réparation', 'couture', 'tarp', 'silnylon'],
    by: 10,
    hoursAgo: 99,
    body: '<p>J’ai une machine de 1974, du fil polyester et beaucoup de patience.</p>',
    answers: [
      {
        by: 2,
        after: 12,
        useful: 3,
        body: '<p>Oui, avec une aiguille 70 et un point de 3,5 mm. Essaie sur une chute.</p>',
      },
      {
        by: 3,
        after: 14,
        useful: 9,
        accepted: true,
        body: '<p>Colle d’abord, couds ensuite : la colle silicone tient la bande, la couture ne fait plus que la rassurer.</p>',
      },
    ],
  },
]

const told = [
  'Sous les Drus, un seize août, sans duvet : j’avais prêté le mien.',
  'Sur le toit d’une bergerie. Le chien est venu dormir contre mes pieds.',
  'Au col du Palet, quand les étoiles étaient si basses que personne ne parlait.',
  'Dans le jardin, avec mes filles. Douze mètres de la maison et le bout du monde.',
  'Une plage du Connemara, à marée haute, avec de la pluie dans le thé.',
  'Vercors, février, −11 °C. On n’a pas dormi, on a ri.',
  'Le train de nuit était supprimé : la gare de Modane, par terre, et un croissant offert à cinq heures.',
]

/** A conversation that goes on for more than a page. */
export const nights: Question = {
  title: 'Racontez votre plus belle nuit dehors',
  tags: ['récits'],
  by: 5,
  hoursAgo: 400,
  body: '<p>La mienne : une nuit blanche au bord du lac de la Muzelle, à écouter les marmottes se disputer. Et vous ?</p>',
  answers: Array.from({ length: 42 }, (_, index) => ({
    by: (index % writers.length) + 1,
    after: 2 + index * 8,
    body: `<p>${told[index % told.length]}</p>`,
    useful: (index * 5) % 11,
  })),
}

/** With everything that Markdown gives: `picture` is the address of one. */
export function repairGuide(picture: string): string {
  return `J’ai réparé la mienne ce week-end, voici comment, **pas à pas**.

![Une tente verte au bord d’un lac, au petit matin](${picture})

1. Repérer la fuite : gonflez, puis passez une éponge savonneuse.
2. Nettoyer, *sécher*, poncer à peine.
3. Coller, et attendre **vingt-quatre heures**.

> La colle n’est pas le problème. L’impatience, si.

| Matériau | Colle | Séchage |
| --- | --- | ---: |
| Nylon enduit | silicone | 24 h |
| PVC | polyuréthane | 12 h |
| Coton | aucune : une couture | 0 h |

Le petit programme avec lequel j’ai suivi l’humidité, pour ceux qui aiment mesurer :

\`\`\`
pour chaque nuit dans relevés:
    si humidité(nuit) > 90 et température(nuit) < 5:
        afficher("ouvrir en bas d’un côté et en haut de l’autre, et monter de trente mètres si c’est possible")
\`\`\`

- [x] fuite trouvée
- [ ] fuite oubliée`
}
