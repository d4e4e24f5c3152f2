/**
 * Phrases that translated copy has and English copy hardly ever: the source's formulas word for word.
 * Source: compiled for wirelint from the usage of translated Chinese, Japanese, Korean, German, Spanish and Russian wires.
 * MIT, as the project.
 */
export const calques: readonly string[] = [
  'it is said that', 'it is reported that', 'it is understood that', 'it is learned that', 'it was learned that', 'it is worth mentioning that',
  'the reporter learned that', 'the reporter learned from', 'reporters learned from', 'this reporter learned', 'relevant departments', 'relevant department',
  'the relevant departments', 'relevant parties', 'relevant personnel', 'the person in charge of', 'the relevant person in charge', 'our country', 'my country',
  "my country's", 'has to see with', 'have to see with', 'counted to the police', 'told to the police', 'the masses of', 'the broad masses',
  'win-win cooperation', 'mutual benefit and win-win', 'play an important role in promoting', 'has aroused widespread concern', 'aroused heated discussion',
  'sparked heated discussion', 'under the leadership of the party', 'since the reform and opening', 'comrade', 'the majority of netizens', 'netizens said',
  'in the same day', 'according to incomplete statistics', 'as everyone knows', 'as we all know', 'gave his point of view',
]
