import { makeWordSet } from '../words/word-set.js'

/**
 * Nouns for a woman and for a man, in the singular. “Spokesman” and “chairman” are said of women too.
 * Source: compiled for wirelint by hand. MIT, as the project.
 */
export const womensNouns = makeWordSet(`
  woman mother grandmother daughter granddaughter sister wife widow aunt niece girl lady actress heroine hostess
  waitress nun queen princess duchess countess baroness empress goddess chairwoman spokeswoman businesswoman
  councilwoman policewoman sportswoman servicewoman saleswoman congresswoman assemblywoman
  alderwoman horsewoman frontwoman camerawoman noblewoman stateswoman anchorwoman soprano mezzo-soprano contralto
  ballerina midwife bride heiress stepmother godmother schoolgirl schoolmistress mistress headmistress
`)
export const mensNouns = makeWordSet(`
  man father grandfather son grandson brother husband widower uncle nephew boy gentleman monk king prince duke
  emperor tenor baritone groom bridegroom stepfather godfather schoolboy businessman congressman policeman fisherman
  schoolmaster headmaster
`)

/** Nouns for one person in an office or a trade, to whom “he” and “she” may refer. */
export const personNouns = makeWordSet(`
  president minister mayor governor senator lawmaker deputy chairman chairwoman chairperson chair chief director boss
  head leader manager coach trainer captain player striker goalkeeper midfielder defender pitcher batter referee
  champion winner runner rider boxer swimmer skier golfer singer writer author poet painter artist sculptor musician
  conductor composer violinist pianist guitarist director producer filmmaker photographer journalist correspondent
  editor anchor columnist blogger analyst economist strategist trader broker banker investor founder co-founder
  entrepreneur executive secretary spokesman spokeswoman spokesperson aide adviser advisor ambassador envoy diplomat
  consul general colonel major lieutenant sergeant commander soldier sailor pilot officer policeman policewoman
  detective investigator inspector prosecutor judge magistrate attorney counsel solicitor barrister defendant
  plaintiff gunman attacker killer murderer shooter robber thief burglar hacker fugitive prisoner inmate
  hostage survivor resident tenant landlord farmer fisherman worker miner builder engineer architect scientist
  researcher professor lecturer teacher principal dean historian sociologist psychologist psychiatrist physicist
  chemist biologist geologist surgeon physician doctor nurse dentist vet pharmacist therapist bishop priest pastor
  imam rabbi monk pope archbishop cardinal candidate incumbent challenger nominee activist campaigner dissident
  refugee migrant tourist traveller traveler passenger motorist cyclist pedestrian driver conductor chef cook waiter
  barber tailor carpenter plumber electrician mechanic cleaner guard doorman porter clerk shopkeeper customer client
  buyer seller owner employee employer colleague friend neighbor neighbour rival opponent fan supporter volunteer
  veteran teenager youth toddler speaker attendant staffer lawmaker assistant agent stewardess steward infant newborn pensioner retiree adult person
`)
