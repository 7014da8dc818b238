import type { MeasureWords } from './measure-words.ts'

export const it: MeasureWords = {
  definitions: {
    people:
      'Tutte le persone con un profilo creato prima della data, escluso il team; compresi i membri importati e i bot.',
    questions:
      'Domande fatte prima della data. Come tutto ciò che segue, senza il team, i bot, le persone sospese e ciò che è stato eliminato.',
    answers: 'Risposte date a domande prima della data; i commenti non sono risposte.',
    accepted: 'Domande per le quali l’ultima decisione prima della data è stata accettare una risposta.',
    contributors28d:
      'Persone diverse che nei 28 giorni prima della data hanno scritto, votato o accettato una risposta.',
    newcomers28d: 'Chi ha partecipato in questi 28 giorni e non l’aveva mai fatto prima.',
    medianHours:
      'Tempo entro il quale metà delle domande ha la risposta di un altro membro, contando quelle ancora in attesa (Kaplan-Meier).',
    within24h:
      'Quota stimata di domande che ricevono la risposta di un altro membro entro 24 ore, contando quelle ancora in attesa (Kaplan-Meier).',
    neverAnswered: 'Quota di domande che finora non hanno la risposta di un altro membro.',
    responseWithStaff: 'Lo stesso, contando anche le risposte del team.',
    solvedShare: 'Domande risolte diviso domande fatte.',
    newcomerReturn:
      'Tra le persone il cui primo messaggio è stato una domanda, almeno 90 giorni fa: la quota di chi ha scritto di nuovo tra il 7º e il 90º giorno, secondo quanti membri diversi hanno risposto entro 7 giorni.',
    busFactor:
      'Il minor numero di persone che insieme hanno dato almeno metà delle risposte. Più è piccolo, più tutto dipende da pochi.',
  },
  reasons: {
    'no-questions': 'Non c’è ancora nessuna domanda.',
    'no-answers': 'Nessuna persona conosciuta ha ancora risposto.',
    'curve-stays-above-half':
      'Più della metà delle domande aspetta da più tempo di quanto sia stata osservata.',
    'nobody-observed-for-90-days': 'Nessuno di questo gruppo è stato osservato per 90 giorni.',
  },
}
