import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'Ver mi cuenta',
    after: ['Si no has sido tú, cierra todas las sesiones en tus ajustes y elige ya una contraseña nueva.'],
  }
}

export const es: MailTexts = {
  greeting: 'Hola:',
  colon: ':',
  device: ({ browser, system }) => `${browser} en ${system}`,
  why: {
    account: (community) =>
      `Recibes este correo porque trata de tu cuenta en ${community}. Los correos de este tipo no se pueden desactivar.`,
    address: (community) => `Recibes este correo porque alguien dio esta dirección en ${community}.`,
    team: (community) => `Recibes este correo porque te ocupas de ${community}.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Confirma tu dirección para ${community}`,
      says: [`Has pedido unirte a ${community}. Confirma que esta dirección es tuya y ya estarás dentro.`],
      button: 'Confirmar mi dirección',
      after: [
        'El enlace sirve una sola vez, durante tres días.',
        'Si no lo has pedido tú, no hagas nada: sin el enlace no se abre ninguna cuenta.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `Ya tienes una cuenta en ${community}`,
      says: [
        `Alguien, seguramente tú, ha pedido unirse a ${community} con esta dirección, que ya tiene una cuenta.`,
        'Puedes entrar, o pedir allí una contraseña nueva.',
      ],
      button: 'Entrar',
      after: ['Si no has sido tú, no hagas nada: tu cuenta no ha cambiado.'],
    }),
    'sign-in': ({ community }) => ({
      subject: `Tu enlace para entrar en ${community}`,
      says: [`Con este enlace entras en ${community} sin contraseña.`],
      button: 'Entrar',
      after: [
        'El enlace sirve una sola vez, durante veinte minutos. No se lo pases a nadie.',
        'Si no lo has pedido tú, no hagas nada.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Elige una contraseña nueva para ${community}`,
      says: [`Has pedido una contraseña nueva en ${community}.`],
      button: 'Elegir una contraseña nueva',
      after: [
        'El enlace sirve una sola vez, durante una hora. No se lo pases a nadie.',
        'Si no la has pedido tú, no hagas nada: tu contraseña no ha cambiado.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `Tu perfil ${name} se ha mudado a ${community}`,
      says: [
        `Lo que escribiste como ${name} se ha mudado a ${community}.`,
        'Sigue el enlace para que ese perfil vuelva a ser tuyo.',
      ],
      button: 'Recuperar mi perfil',
      after: [
        'El enlace sirve una sola vez, durante dos semanas. No se lo pases a nadie.',
        'Si este perfil no es tuyo, no hagas nada.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `Tienes una invitación a ${community}`,
      says: [host ? `${host} te invita a unirte a ${community}.` : `Te invitamos a unirte a ${community}.`],
      button: 'Unirme',
      after: [
        `El enlace es solo para ti: sirve una vez, hasta el ${until}. No se lo pases a nadie.`,
        'Si no quieres unirte, no hagas nada: sin el enlace no se abre ninguna cuenta.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Confirma tu nueva dirección para ${community}`,
      says: [`Quieres entrar en ${community} con esta dirección a partir de ahora.`],
      button: 'Confirmar mi nueva dirección',
      after: [
        'El enlace sirve una sola vez, durante un día.',
        'Si no lo has pedido tú, no hagas nada: sin el enlace no cambia nada.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `Tu dirección en ${community} ha cambiado`,
      says: [
        `A partir de ahora se entra en tu cuenta de ${community} con otra dirección, y allí llegan nuestros correos.`,
        'Si no has sido tú, recupérala: se cerrarán todas las sesiones y elegirás una contraseña nueva.',
      ],
      button: 'No he sido yo: recuperarla',
      after: [
        'El enlace sirve una sola vez, durante siete días.',
        'Si has sido tú, no tienes que hacer nada.',
      ],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `Tu cuenta en ${community} está suspendida`,
      says: [
        until
          ? `No puedes entrar en ${community} hasta el ${until}.`
          : `No puedes entrar en ${community} hasta que su equipo vuelva a abrirte la puerta.`,
        'El motivo, en palabras del equipo:',
        reason,
      ],
      button: `Leer ${community}`,
      after: [
        'Sigues pudiendo leer lo que puede leer todo el mundo, y lo que escribiste sigue siendo tuyo.',
        'Si crees que es un error, escribe a quienes llevan la comunidad.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `Tu cuenta en ${community} vuelve a estar abierta`,
      says: [`Ya puedes volver a entrar en ${community}.`],
      button: 'Entrar',
      after: ['Nos alegra verte de nuevo.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `Un propietario ha mirado ${community} como la ves tú`,
      says: [
        `${owner}, con el rol de propietario en ${community}, ha mirado la comunidad tal como la ves tú: ${when}. Mientras tanto no se podía cambiar nada, y no se mostraron ni tu dirección ni tus formas de entrar.`,
        'El motivo, en palabras del propietario:',
        reason,
      ],
      button: `Abrir ${community}`,
      after: ['Consta en el registro de auditoría de la comunidad. Si tienes dudas, habla con su equipo.'],
    }),
    'drill-failed': ({ community }) => ({
      subject: `No se ha podido restaurar la copia de seguridad de ${community}`,
      says: [
        `Cada semana, ${community} comprueba si su última copia de seguridad se puede restaurar. Esta vez no ha sido posible: si la base de datos se perdiera hoy, faltaría algo.`,
        'Por favor, pasa este mensaje a quien se ocupa de la máquina.',
      ],
      button: 'Ver qué ha fallado',
      after: ['Se volverá a probar dentro de una semana, o ahora mismo con: parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `Se ha desactivado un webhook de ${community}`,
      says: [
        `${community} informa a otro programa de lo que ocurre. Ese programa lleva cinco días sin responder nada bueno, o ha dicho que no quiere saber nada más, así que ya no se le informa de nada.`,
        'Cuando vuelva a funcionar, activa el webhook y vuelve a enviar lo que falló: se guarda treinta días.',
      ],
      button: 'Ver el webhook',
      after: ['Si ya no hace falta, elimínalo allí mismo.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `Se ha entrado en ${community} desde un dispositivo nuevo`,
        `Alguien, seguramente tú, entró en ${community} el ${at} desde un dispositivo que no habías usado antes aquí: ${device ?? 'desconocido'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `Se ha añadido una llave de acceso a tu cuenta en ${community}`,
        `Se ha añadido una llave de acceso a tu cuenta en ${community}. Quien la tenga puede entrar con ella.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `Se ha quitado una llave de acceso de tu cuenta en ${community}`,
        `Se ha quitado una llave de acceso de tu cuenta en ${community}. Ya no abre nada.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `Puede que alguien haya copiado una de tus llaves de acceso en ${community}`,
        `Una de tus llaves de acceso en ${community} se ha usado como no puede usarse una llave única: puede que alguien la haya copiado. Ya no abre nada; quítala y añade una nueva.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `Se ha conectado una forma de entrar a tu cuenta en ${community}`,
        `Se ha conectado una cuenta de otro sitio a tu cuenta en ${community}. Quien la tenga puede entrar con ella.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `Se ha desconectado una forma de entrar de tu cuenta en ${community}`,
        `Una cuenta de otro sitio ya no abre tu cuenta en ${community}.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `Tu segundo paso está activado en ${community}`,
        `A partir de ahora, para entrar en ${community} se pide también un código de tu aplicación. Guarda tus códigos de recuperación donde los encuentres sin el teléfono.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `Tu segundo paso está desactivado en ${community}`,
        `Para entrar en ${community} ya no se pide ningún código. Tus códigos de recuperación ya no valen.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `Nuevos códigos de recuperación para ${community}`,
        `Tienes diez códigos de recuperación nuevos para ${community}. Los anteriores ya no abren nada.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `Se ha usado un código de recuperación en ${community}`,
        `Alguien, seguramente tú, ha entrado en ${community} con uno de tus códigos de recuperación. Ese código ya no abre nada.`,
      ),
  },
}
