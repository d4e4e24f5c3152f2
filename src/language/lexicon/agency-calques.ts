/**
 * Names of news agencies that were put into English word for word or by half, by the agency's own name.
 * Source: compiled for wirelint from the agencies' names in their languages. MIT, as the project.
 */
export const agencyCalques: Readonly<Partial<Record<string, readonly string[]>>> = {
  'Agence France-Presse': ['French News Agency', 'France Press', 'France Press Agency'],
  ANP: ['General Dutch Press Bureau', 'Dutch Press Agency'],
  NTB: ['Norwegian Telegram Bureau'],
  STT: ['Finnish Information Bureau'],
  'TT News Agency': ['Telegram Bureau of the Newspapers'],
  PAP: ['Polish Press Office'],
  'Czech News Agency': ['Czech Press Office'],
  MTI: ['Hungarian Telegraphic Office'],
  BTA: ['Bulgarian Telegraphic Agency'],
  Lusa: ['Portuguese Press Agency'],
  'Algeria Press Service': ['Algerian Press Service', 'Algerian Press Agency'],
  'Anadolu Agency': ['Anatolian Agency', 'Anatolian News Agency', 'Anatolia Agency', 'Anatolia Press Agency'],
}
