import type { MeasureWords } from './measure-words.ts'

export const fr: MeasureWords = {
  definitions: {
    people:
      'Toutes les personnes dont le profil a été créé avant la date, hors équipe ; membres importés et robots compris.',
    questions:
      'Questions posées avant la date. Comme tout ce qui suit, sans l’équipe, les robots, les personnes suspendues et ce qui a été supprimé.',
    answers: 'Réponses données à des questions avant la date ; un commentaire n’est pas une réponse.',
    accepted: 'Questions dont la dernière décision avant la date a été d’accepter une réponse.',
    contributors28d:
      'Personnes différentes qui ont écrit, voté ou accepté une réponse dans les 28 jours avant la date.',
    newcomers28d: 'Contributeurs de ces 28 jours qui n’avaient encore jamais contribué.',
    medianHours:
      'Délai au bout duquel la moitié des questions ont la réponse d’un autre membre, en comptant celles qui attendent encore (Kaplan-Meier).',
    within24h:
      'Part estimée des questions ayant reçu la réponse d’un autre membre en 24 heures, en comptant celles qui attendent encore (Kaplan-Meier).',
    neverAnswered: 'Part des questions qui n’ont à ce jour aucune réponse d’un autre membre.',
    responseWithStaff: 'La même mesure, en comptant aussi les réponses de l’équipe.',
    solvedShare: 'Questions résolues divisées par questions posées.',
    newcomerReturn:
      'Parmi les personnes dont le premier message était une question, il y a au moins 90 jours : part de celles qui ont de nouveau écrit entre le 7e et le 90e jour, selon le nombre de membres différents ayant répondu dans les 7 jours.',
    busFactor:
      'Le plus petit nombre de personnes qui ont donné ensemble au moins la moitié des réponses. Plus il est petit, plus tout dépend de quelques-uns.',
  },
  reasons: {
    'no-questions': 'Il n’y a pas encore de question.',
    'no-answers': 'Aucune personne connue n’a encore répondu.',
    'curve-stays-above-half':
      'Plus de la moitié des questions attendent depuis plus longtemps que la durée observée.',
    'nobody-observed-for-90-days': 'Personne de ce groupe n’a été observé pendant 90 jours.',
  },
}
