import type { MeasureWords } from './measure-words.ts'

export const pt: MeasureWords = {
  definitions: {
    people:
      'Todas as pessoas com um perfil criado antes da data que não são da equipa; incluindo membros importados e bots.',
    questions:
      'Perguntas feitas antes da data. Como tudo o que se segue, sem a equipa, os bots, as pessoas suspensas e o que foi eliminado.',
    answers: 'Respostas dadas a perguntas antes da data; os comentários não são respostas.',
    accepted: 'Perguntas cuja última decisão antes da data foi aceitar uma resposta.',
    contributors28d:
      'Pessoas diferentes que escreveram, votaram ou aceitaram uma resposta nos 28 dias anteriores à data.',
    newcomers28d: 'Quem participou nestes 28 dias sem nunca o ter feito antes.',
    medianHours:
      'Tempo até metade das perguntas ter uma resposta de outro membro, contando as que ainda esperam (Kaplan-Meier).',
    within24h:
      'Proporção estimada de perguntas respondidas por outro membro em 24 horas, contando as que ainda esperam (Kaplan-Meier).',
    neverAnswered: 'Proporção de perguntas que até agora não têm resposta de outro membro.',
    responseWithStaff: 'O mesmo, contando também as respostas da equipa.',
    solvedShare: 'Perguntas resolvidas a dividir pelas perguntas feitas.',
    newcomerReturn:
      'Das pessoas cuja primeira mensagem foi uma pergunta, há pelo menos 90 dias: a proporção que voltou a escrever entre o 7.º e o 90.º dia, consoante o número de membros diferentes que responderam em 7 dias.',
    busFactor:
      'O menor número de pessoas que, juntas, deram pelo menos metade das respostas. Quanto menor, mais tudo depende de poucos.',
  },
  reasons: {
    'no-questions': 'Ainda não há nenhuma pergunta.',
    'no-answers': 'Ainda ninguém conhecido respondeu.',
    'curve-stays-above-half':
      'Mais de metade das perguntas espera há mais tempo do que aquele em que foram observadas.',
    'nobody-observed-for-90-days': 'Ninguém deste grupo foi observado durante 90 dias.',
  },
}
