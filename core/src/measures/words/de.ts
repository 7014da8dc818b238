import type { MeasureWords } from './measure-words.ts'

export const de: MeasureWords = {
  definitions: {
    people:
      'Alle, deren Profil vor dem Datum angelegt wurde, ohne das Team; übernommene Mitglieder und Bots zählen mit.',
    questions:
      'Fragen, die vor dem Datum gestellt wurden. Wie alles Folgende ohne Team, Bots, gesperrte Personen und Gelöschtes.',
    answers: 'Antworten, die vor dem Datum auf Fragen gegeben wurden; Kommentare sind keine Antworten.',
    accepted: 'Fragen, bei denen zuletzt vor dem Datum entschieden wurde, eine Antwort anzunehmen.',
    contributors28d:
      'Verschiedene Personen, die in den 28 Tagen vor dem Datum geschrieben, abgestimmt oder eine Antwort angenommen haben.',
    newcomers28d: 'Beitragende dieser 28 Tage, die vorher noch nie etwas beigetragen hatten.',
    medianHours:
      'Zeit, bis die Hälfte aller Fragen eine Antwort von einem anderen Mitglied hat; noch wartende zählen mit (Kaplan-Meier).',
    within24h:
      'Geschätzter Anteil der Fragen, die innerhalb von 24 Stunden eine Antwort von einem anderen Mitglied bekommen; noch wartende zählen mit (Kaplan-Meier).',
    neverAnswered: 'Anteil der Fragen, die bisher keine Antwort von einem anderen Mitglied haben.',
    responseWithStaff: 'Dasselbe, wenn auch die Antworten des Teams zählen.',
    solvedShare: 'Gelöste Fragen geteilt durch alle Fragen.',
    newcomerReturn:
      'Von den Personen, deren erster Beitrag eine Frage war, die mindestens 90 Tage zurückliegt: der Anteil, der zwischen dem 7. und dem 90. Tag wieder geschrieben hat, je nachdem, wie viele verschiedene Mitglieder innerhalb von 7 Tagen geantwortet haben.',
    busFactor:
      'Die kleinste Zahl von Personen, die zusammen mindestens die Hälfte aller Antworten gegeben haben. Je kleiner sie ist, desto mehr hängt an wenigen.',
  },
  reasons: {
    'no-questions': 'Es gibt noch keine Frage.',
    'no-answers': 'Bisher hat niemand Bekanntes geantwortet.',
    'curve-stays-above-half': 'Mehr als die Hälfte der Fragen wartet länger, als sie beobachtet wurden.',
    'nobody-observed-for-90-days': 'Niemand aus dieser Gruppe wurde 90 Tage lang beobachtet.',
  },
}
