import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'Ver a minha conta',
    after: ['Se não foi você, termine todas as sessões nas definições e escolha já uma nova palavra-passe.'],
  }
}

export const pt: MailTexts = {
  greeting: 'Olá,',
  colon: ':',
  device: ({ browser, system }) => `${browser} em ${system}`,
  why: {
    account: (community) =>
      `Recebe este e-mail porque diz respeito à sua conta em ${community}. As mensagens deste tipo não podem ser desativadas.`,
    address: (community) => `Recebe este e-mail porque alguém indicou este endereço em ${community}.`,
    team: (community) => `Recebe este e-mail porque cuida de ${community}.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Confirme o seu endereço para ${community}`,
      says: [`Pediu para se juntar a ${community}. Confirme que este endereço é seu e já está.`],
      button: 'Confirmar o meu endereço',
      after: [
        'O link funciona uma só vez, durante três dias.',
        'Se não pediu isto, não faça nada: sem o link, nenhuma conta se abre.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `Já tem uma conta em ${community}`,
      says: [
        `Alguém, provavelmente você, pediu para se juntar a ${community} com este endereço, que já tem uma conta.`,
        'Pode entrar, ou pedir lá uma nova palavra-passe.',
      ],
      button: 'Entrar',
      after: ['Se não foi você, não faça nada: a sua conta não mudou.'],
    }),
    'sign-in': ({ community }) => ({
      subject: `O seu link para entrar em ${community}`,
      says: [`Com este link entra em ${community} sem palavra-passe.`],
      button: 'Entrar',
      after: [
        'O link funciona uma só vez, durante vinte minutos. Não o passe a ninguém.',
        'Se não pediu isto, não faça nada.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Escolha uma nova palavra-passe para ${community}`,
      says: [`Pediu uma nova palavra-passe em ${community}.`],
      button: 'Escolher uma nova palavra-passe',
      after: [
        'O link funciona uma só vez, durante uma hora. Não o passe a ninguém.',
        'Se não pediu isto, não faça nada: a sua palavra-passe não mudou.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `O seu perfil ${name} mudou-se para ${community}`,
      says: [
        `O que escreveu com o nome ${name} mudou-se para ${community}.`,
        'Siga o link para que esse perfil volte a ser seu.',
      ],
      button: 'Retomar o meu perfil',
      after: [
        'O link funciona uma só vez, durante duas semanas. Não o passe a ninguém.',
        'Se este perfil não é seu, não faça nada.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `Tem um convite para ${community}`,
      says: [
        host
          ? `${host} enviou-lhe um convite para se juntar a ${community}.`
          : `Tem um convite para se juntar a ${community}.`,
      ],
      button: 'Juntar-me',
      after: [
        `O link é só para si: funciona uma vez, até ${until}. Não o passe a ninguém.`,
        'Se não quiser juntar-se, não faça nada: sem o link, nenhuma conta se abre.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Confirme o seu novo endereço para ${community}`,
      says: [`Quer passar a entrar em ${community} com este endereço.`],
      button: 'Confirmar o meu novo endereço',
      after: [
        'O link funciona uma só vez, durante um dia.',
        'Se não pediu isto, não faça nada: sem o link, nada muda.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `O seu endereço em ${community} mudou`,
      says: [
        `A partir de agora, é outro endereço que abre a sua conta em ${community}, e os nossos e-mails vão para lá.`,
        'Se não foi você, recupere-o: todas as sessões terminam e escolhe uma nova palavra-passe.',
      ],
      button: 'Não fui eu: recuperar o endereço',
      after: ['O link funciona uma só vez, durante sete dias.', 'Se foi você, não há nada a fazer.'],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `A sua conta em ${community} está suspensa`,
      says: [
        until
          ? `Não pode entrar em ${community} até ${until}.`
          : `Não pode entrar em ${community} até que a equipa lhe reabra a porta.`,
        'O motivo, nas palavras da equipa:',
        reason,
      ],
      button: `Ler ${community}`,
      after: [
        'O que toda a gente pode ler continua aberto para si, e o que escreveu continua a ser seu.',
        'Se acha que é engano, escreva a quem cuida da comunidade.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `A sua conta em ${community} está de novo aberta`,
      says: [`Já pode voltar a entrar em ${community}.`],
      button: 'Entrar',
      after: ['Ainda bem que voltou.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `Um proprietário viu ${community} tal como lhe aparece a si`,
      says: [
        `${owner}, com a função de proprietário em ${community}, viu a comunidade tal como lhe aparece a si: ${when}. Entretanto nada podia ser alterado, e nem o seu endereço nem a forma como entra foram mostrados.`,
        'O motivo, nas palavras de quem a viu:',
        reason,
      ],
      button: `Abrir ${community}`,
      after: ['Ficou no registo de auditoria da comunidade. Se tiver alguma pergunta, fale com a equipa.'],
    }),
    'drill-failed': ({ community }) => ({
      subject: `Não foi possível repor a cópia de segurança de ${community}`,
      says: [
        `Todas as semanas, ${community} verifica se a sua cópia de segurança mais recente pode ser reposta. Desta vez não pôde: se a base de dados se perdesse hoje, faltaria alguma coisa.`,
        'Por favor, passe esta mensagem a quem trata da máquina.',
      ],
      button: 'Ver o que correu mal',
      after: ['Volta a verificar-se daqui a uma semana, ou já, com: parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `Um webhook de ${community} foi desligado`,
      says: [
        `${community} comunica a outro programa o que acontece. Há cinco dias que esse programa não responde como deve, ou então disse que não quer receber mais: por isso já nada lhe é comunicado.`,
        'Quando voltar a funcionar, ligue o webhook e envie de novo o que falhou: fica guardado durante trinta dias.',
      ],
      button: 'Ver o webhook',
      after: ['Se já não fizer falta, remova-o no mesmo sítio.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `Um dispositivo novo entrou em ${community}`,
        `Alguém, provavelmente você, entrou em ${community} em ${at} a partir de um dispositivo que ainda não tinha sido usado aqui: ${device ?? 'desconhecido'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `Foi adicionada uma chave de acesso à sua conta em ${community}`,
        `Foi adicionada uma chave de acesso à sua conta em ${community}. Quem a tiver entra com ela.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `Foi removida uma chave de acesso da sua conta em ${community}`,
        `Foi removida uma chave de acesso da sua conta em ${community}. Já não abre nada.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `Uma das suas chaves de acesso em ${community} pode ter sido copiada`,
        `Uma das suas chaves de acesso em ${community} foi usada de um modo que não é possível com uma só: pode ter sido copiada. Já não abre nada; remova-a e adicione uma nova.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `Foi associada uma forma de entrar à sua conta em ${community}`,
        `Uma conta de outro sítio foi associada à sua conta em ${community}. Quem a tiver entra com ela.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `Foi desassociada uma forma de entrar da sua conta em ${community}`,
        `Uma conta de outro sítio deixou de abrir a sua conta em ${community}.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `O seu segundo passo está ativo em ${community}`,
        `A partir de agora, para entrar em ${community} é pedido também um código da sua aplicação. Guarde os códigos de recuperação onde os encontre sem o telemóvel.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `O seu segundo passo foi desativado em ${community}`,
        `Para entrar em ${community} já não é pedido nenhum código. Os seus códigos de recuperação deixaram de servir.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `Novos códigos de recuperação para ${community}`,
        `Tem dez novos códigos de recuperação para ${community}. Os anteriores já não abrem nada.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `Foi usado um código de recuperação em ${community}`,
        `Alguém, provavelmente você, entrou em ${community} com um dos seus códigos de recuperação. Esse código já não abre nada.`,
      ),
  },
}
