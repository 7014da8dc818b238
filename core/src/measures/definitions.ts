import type { Reason } from './figures.ts'

interface Sentences {
  readonly en: string
  readonly fr: string
}

/** What each figure means, in words for whoever reads it. The statements in counted.ts and show-figures.ts do what these say. */
export const definitions = {
  people: {
    en: 'Everyone with a profile created before the date who is not staff; imported members and bots included.',
    fr: 'Toutes les personnes dont le profil a été créé avant la date, hors équipe ; membres importés et robots compris.',
  },
  questions: {
    en: 'Questions asked before the date. Like everything below, without staff, bots, suspended people and what was deleted.',
    fr: 'Questions posées avant la date. Comme tout ce qui suit, sans l’équipe, les robots, les personnes suspendues et ce qui a été supprimé.',
  },
  answers: {
    en: 'Answers given to questions before the date; comments are not answers.',
    fr: 'Réponses données à des questions avant la date ; un commentaire n’est pas une réponse.',
  },
  accepted: {
    en: 'Questions whose last decision before the date was to accept an answer.',
    fr: 'Questions dont la dernière décision avant la date a été d’accepter une réponse.',
  },
  contributors28d: {
    en: 'Different people who wrote a post, voted or accepted an answer in the 28 days before the date.',
    fr: 'Personnes différentes qui ont écrit, voté ou accepté une réponse dans les 28 jours avant la date.',
  },
  newcomers28d: {
    en: 'Contributors of these 28 days who had never contributed before.',
    fr: 'Contributeurs de ces 28 jours qui n’avaient encore jamais contribué.',
  },
  medianHours: {
    en: 'Time until half of all questions have an answer from another member, counting those still waiting (Kaplan-Meier).',
    fr: 'Délai au bout duquel la moitié des questions ont la réponse d’un autre membre, en comptant celles qui attendent encore (Kaplan-Meier).',
  },
  within24h: {
    en: 'Estimated share of questions answered by another member within 24 hours, counting those still waiting (Kaplan-Meier).',
    fr: 'Part estimée des questions ayant reçu la réponse d’un autre membre en 24 heures, en comptant celles qui attendent encore (Kaplan-Meier).',
  },
  neverAnswered: {
    en: 'Share of questions that have no answer from another member so far.',
    fr: 'Part des questions qui n’ont à ce jour aucune réponse d’un autre membre.',
  },
  responseWithStaff: {
    en: 'The same, counting answers by staff too.',
    fr: 'La même mesure, en comptant aussi les réponses de l’équipe.',
  },
  solvedShare: {
    en: 'Accepted divided by questions.',
    fr: 'Questions résolues divisées par questions posées.',
  },
  newcomerReturn: {
    en: 'Of the people whose first post was a question, at least 90 days ago: the share who posted again between day 7 and day 90, by how many different members answered it within 7 days.',
    fr: 'Parmi les personnes dont le premier message était une question, il y a au moins 90 jours : part de celles qui ont de nouveau écrit entre le 7e et le 90e jour, selon le nombre de membres différents ayant répondu dans les 7 jours.',
  },
  busFactor: {
    en: 'The fewest people who together gave at least half of all answers. The smaller, the more depends on a few.',
    fr: 'Le plus petit nombre de personnes qui ont donné ensemble au moins la moitié des réponses. Plus il est petit, plus tout dépend de quelques-uns.',
  },
} as const satisfies Record<string, Sentences>

/** Why a figure is missing, in words. */
export const reasons: Readonly<Record<Reason, Sentences>> = {
  'no-questions': { en: 'There is no question yet.', fr: 'Il n’y a pas encore de question.' },
  'no-answers': {
    en: 'Nobody who is known has given an answer yet.',
    fr: 'Aucune personne connue n’a encore répondu.',
  },
  'curve-stays-above-half': {
    en: 'More than half of the questions wait for longer than they were observed.',
    fr: 'Plus de la moitié des questions attendent depuis plus longtemps que la durée observée.',
  },
  'nobody-observed-for-90-days': {
    en: 'Nobody of this group has been observed for 90 days.',
    fr: 'Personne de ce groupe n’a été observé pendant 90 jours.',
  },
}
