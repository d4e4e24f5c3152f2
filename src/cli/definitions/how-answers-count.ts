/** The way in which triage and evaluate go together, for the help of both. */
export const howAnswersCount = `triage and evaluate go together:
  1. wirelint -f jsonl copy >run.jsonl                   finds the issues
  2. wirelint triage run.jsonl                           asks a person which are right
  3. wirelint evaluate FILES --answers run.answers.jsonl says how often each rule was right`
