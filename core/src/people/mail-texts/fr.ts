import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'Voir mon compte',
    after: [
      'Si ce n’était pas vous, fermez toutes les sessions dans vos réglages et choisissez aussitôt un nouveau mot de passe.',
    ],
  }
}

export const fr: MailTexts = {
  greeting: 'Bonjour,',
  colon: '\u00a0:',
  device: ({ browser, system }) => `${browser} sur ${system}`,
  why: {
    account: (community) =>
      `Vous recevez cet e-mail parce qu’il concerne votre compte sur ${community}. Les messages de ce genre ne peuvent pas être désactivés.`,
    address: (community) =>
      `Vous recevez cet e-mail parce que quelqu’un a donné cette adresse à ${community}.`,
    team: (community) => `Vous recevez cet e-mail parce que vous veillez sur ${community}.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Confirmez votre adresse pour ${community}`,
      says: [
        `Vous avez demandé à rejoindre ${community}. Confirmez que cette adresse est la vôtre, et c’est fait.`,
      ],
      button: 'Confirmer mon adresse',
      after: [
        'Le lien fonctionne une seule fois, pendant trois jours.',
        'Si vous n’avez rien demandé, ne faites rien : sans le lien, aucun compte ne s’ouvre.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `Vous avez déjà un compte sur ${community}`,
      says: [
        `Quelqu’un, sans doute vous, a demandé à rejoindre ${community} avec cette adresse. Elle a déjà un compte.`,
        'Vous pouvez vous connecter, ou y demander un nouveau mot de passe.',
      ],
      button: 'Me connecter',
      after: ['Si ce n’était pas vous, ne faites rien : votre compte n’a pas changé.'],
    }),
    'sign-in': ({ community }) => ({
      subject: `Votre lien de connexion à ${community}`,
      says: [`Ce lien vous connecte à ${community}, sans mot de passe.`],
      button: 'Me connecter',
      after: [
        'Le lien fonctionne une seule fois, pendant vingt minutes. Ne le transmettez à personne.',
        'Si vous n’avez rien demandé, ne faites rien.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Choisissez un nouveau mot de passe pour ${community}`,
      says: [`Vous avez demandé un nouveau mot de passe sur ${community}.`],
      button: 'Choisir un nouveau mot de passe',
      after: [
        'Le lien fonctionne une seule fois, pendant une heure. Ne le transmettez à personne.',
        'Si vous n’avez rien demandé, ne faites rien : votre mot de passe n’a pas changé.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `Votre profil ${name} a déménagé vers ${community}`,
      says: [
        `Ce que vous avez écrit sous le nom « ${name} » a déménagé vers ${community}.`,
        'Suivez le lien pour que ce profil soit de nouveau le vôtre.',
      ],
      button: 'Reprendre mon profil',
      after: [
        'Le lien fonctionne une seule fois, pendant deux semaines. Ne le transmettez à personne.',
        'Si ce profil n’est pas le vôtre, ne faites rien.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `Vous êtes invité·e sur ${community}`,
      says: [
        host
          ? `${host} vous invite à rejoindre ${community}.`
          : `Vous êtes invité·e à rejoindre ${community}.`,
      ],
      button: 'Rejoindre',
      after: [
        `Le lien est pour vous seul·e : il fonctionne une fois, jusqu’au ${until}. Ne le transmettez à personne.`,
        'Si vous ne souhaitez pas venir, ne faites rien : sans le lien, aucun compte ne s’ouvre.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Confirmez votre nouvelle adresse pour ${community}`,
      says: [`Vous voulez désormais vous connecter à ${community} avec cette adresse.`],
      button: 'Confirmer ma nouvelle adresse',
      after: [
        'Le lien fonctionne une seule fois, pendant un jour.',
        'Si vous n’avez rien demandé, ne faites rien : sans le lien, rien ne change.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `Votre adresse sur ${community} a changé`,
      says: [
        `Une autre adresse ouvre désormais votre compte sur ${community}, et nos courriers y vont.`,
        'Si ce n’était pas vous, revenez en arrière : tout le monde est alors déconnecté, et vous choisissez un nouveau mot de passe.',
      ],
      button: 'Ce n’était pas moi : revenir en arrière',
      after: [
        'Le lien fonctionne une seule fois, pendant sept jours.',
        'Si c’était vous, il n’y a rien à faire.',
      ],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `Votre compte sur ${community} est suspendu`,
      says: [
        until
          ? `Vous ne pouvez plus vous connecter à ${community} jusqu’au ${until}.`
          : `Vous ne pouvez plus vous connecter à ${community} tant que l’équipe ne vous a pas rouvert la porte.`,
        'La raison, avec les mots de l’équipe :',
        reason,
      ],
      button: `Lire ${community}`,
      after: [
        'Ce que tout le monde peut lire vous reste ouvert, et ce que vous avez écrit reste à vous.',
        'Si vous pensez à une erreur, écrivez aux personnes qui font vivre la communauté.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `Votre compte sur ${community} est de nouveau ouvert`,
      says: [`Vous pouvez de nouveau vous connecter à ${community}.`],
      button: 'Me connecter',
      after: ['Heureux de vous retrouver.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `Un propriétaire a regardé ${community} comme vous le voyez`,
      says: [
        `${owner}, propriétaire de la communauté ${community}, a regardé le site tel que vous le voyez : ${when}. Rien ne pouvait être modifié pendant ce temps, et ni votre adresse ni vos façons de vous connecter n’étaient visibles.`,
        'La raison, avec les mots du propriétaire :',
        reason,
      ],
      button: `Ouvrir ${community}`,
      after: [
        'C’est inscrit au journal d’audit de la communauté. Pour toute question, adressez-vous à son équipe.',
      ],
    }),
    'drill-failed': ({ community }) => ({
      subject: `${community} : une sauvegarde n’a pas pu être restaurée`,
      says: [
        `Chaque semaine, ${community} vérifie que sa dernière sauvegarde peut être restaurée. Cette fois, ce n’était pas le cas : si la base de données était perdue aujourd’hui, il manquerait quelque chose.`,
        'Merci de transmettre ce message à la personne qui s’occupe de la machine.',
      ],
      button: 'Voir ce qui n’allait pas',
      after: ['Un nouvel essai aura lieu dans une semaine, ou tout de suite avec : parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `${community} : un webhook a été désactivé`,
      says: [
        `${community} informe un autre programme de ce qui se passe. Depuis cinq jours ce programme ne répond rien de bon, ou bien il a dit ne plus vouloir être informé : il ne l’est donc plus.`,
        'Quand il fonctionnera de nouveau, réactivez le webhook et renvoyez ce qui a échoué : tout est gardé trente jours.',
      ],
      button: 'Voir le webhook',
      after: ['S’il ne sert plus, supprimez-le au même endroit.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `Connexion à ${community} depuis un nouvel appareil`,
        `Quelqu’un, sans doute vous, s’est connecté à ${community} le ${at} depuis un appareil qui n’avait pas encore servi ici : ${device ?? 'inconnu'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `Une clé d’accès a été ajoutée à votre compte sur ${community}`,
        `Une clé d’accès a été ajoutée à votre compte sur ${community}. Qui la détient se connecte avec elle.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `Une clé d’accès a été retirée de votre compte sur ${community}`,
        `Une clé d’accès a été retirée de votre compte sur ${community}. Elle n’ouvre plus rien.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `Une de vos clés d’accès sur ${community} a peut-être été copiée`,
        `Une de vos clés d’accès sur ${community} a servi comme une clé unique ne le peut pas : elle a peut-être été copiée. Elle n’ouvre plus rien ; retirez-la et ajoutez-en une nouvelle.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `Une façon d’entrer a été reliée à votre compte sur ${community}`,
        `Un compte d’ailleurs a été relié à votre compte sur ${community}. Qui l’a se connecte avec lui.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `Une façon d’entrer a été détachée de votre compte sur ${community}`,
        `Un compte d’ailleurs n’ouvre plus votre compte sur ${community}.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `Votre deuxième étape est active sur ${community}`,
        `Désormais, la connexion à ${community} demande aussi un code de votre application. Gardez vos codes de secours là où vous les trouverez sans votre téléphone.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `Votre deuxième étape n’est plus active sur ${community}`,
        `La connexion à ${community} ne demande plus de code. Vos codes de secours n’ouvrent plus rien.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `Nouveaux codes de secours pour ${community}`,
        `Vous avez dix nouveaux codes de secours pour ${community}. Les précédents n’ouvrent plus rien.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `Un code de secours a servi sur ${community}`,
        `Quelqu’un, sans doute vous, s’est connecté à ${community} avec un de vos codes de secours. Il n’ouvre plus rien.`,
      ),
  },
}
