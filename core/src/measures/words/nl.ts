import type { MeasureWords } from './measure-words.ts'

export const nl: MeasureWords = {
  definitions: {
    people:
      'Iedereen met een profiel van voor de datum die niet bij het team hoort; ook geïmporteerde leden en bots.',
    questions:
      'Vragen die voor de datum zijn gesteld. Net als alles hieronder zonder team, bots, geschorste mensen en wat verwijderd is.',
    answers: 'Antwoorden die voor de datum op vragen zijn gegeven; reacties zijn geen antwoorden.',
    accepted: 'Vragen waarbij als laatste voor de datum is besloten een antwoord te accepteren.',
    contributors28d:
      'Verschillende mensen die in de 28 dagen voor de datum iets schreven, stemden of een antwoord accepteerden.',
    newcomers28d: 'Deelnemers van deze 28 dagen die nog nooit eerder iets bijdroegen.',
    medianHours:
      'Tijd tot de helft van alle vragen een antwoord van een ander lid heeft; vragen die nog wachten tellen mee (Kaplan-Meier).',
    within24h:
      'Geschat aandeel vragen dat binnen 24 uur antwoord krijgt van een ander lid; vragen die nog wachten tellen mee (Kaplan-Meier).',
    neverAnswered: 'Aandeel vragen dat tot nu toe geen antwoord van een ander lid heeft.',
    responseWithStaff: 'Hetzelfde, als ook antwoorden van het team meetellen.',
    solvedShare: 'Opgeloste vragen gedeeld door alle vragen.',
    newcomerReturn:
      'Van de mensen wier eerste bericht een vraag was, minstens 90 dagen geleden: het aandeel dat tussen dag 7 en dag 90 opnieuw iets schreef, naar het aantal verschillende leden dat binnen 7 dagen antwoordde.',
    busFactor:
      'Het kleinste aantal mensen dat samen minstens de helft van alle antwoorden gaf. Hoe kleiner, hoe meer er van enkelen afhangt.',
  },
  reasons: {
    'no-questions': 'Er is nog geen vraag.',
    'no-answers': 'Nog niemand die bekend is heeft geantwoord.',
    'curve-stays-above-half':
      'Meer dan de helft van de vragen wacht langer dan de tijd waarin ze zijn gevolgd.',
    'nobody-observed-for-90-days': 'Niemand uit deze groep is 90 dagen gevolgd.',
  },
}
