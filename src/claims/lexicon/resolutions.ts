/** How documents say what becomes of a proposal. Tried on the beginning of a statement alone; every gap is bounded. */

/** Words for the end of a proposal; those that mean other things, too; and those that need a denial. */
const ended =
  'withdrawn|struck|deleted|dropped|declined|removed|refused|rejected|cancelled|superseded|replaced|repealed|overturned|overruled|revoked|reversed|shelved|parked|abandoned|scrapped|forbidden|discarded|eliminated|lapsed|omitted|suspended|torn up|sent back|(?:turned|voted) down';
const over = 'lost|cut|out|void|dead|closed|obsolete|superfluous|denied|binned|killed|off';
const denied =
  'not (?:be )?(?:adopted|carried|approved|granted|accepted|pursued|commissioned|planned|offered|selected|going ahead|recommended|funded|seconded|taken|supported|agreed)';
const be = '(?:is|was|are|were|been|be|being|gets?|remains?|stays?|kept)';

/** It is taken back, turned down or replaced. */
export const against = new RegExp(
  `\\b(?:withdr[ae]w\\w*|rescind\\w*|cancel(?:led|s)?|${be} (?:(?!carried|rolled|worked|paid|sent|turned)\\w{1,20} )?(?:${ended}|${over}|gone(?! through))|(?:turn|vot)(?:ed|s)? (?:\\w{1,20} )?down|(?:call|tak|took)(?:e[ns]?|ed|s)? (?:\\w{1,20} ){0,4}(?:off the|back\\b|off\\b)|falls?(?= ?(?:$|[.,;)]| (?:out|away)\\b))|fell|torn up|dispensed with|(?:take|taken|took) out|scrap(?:ped)?|abandoned|shelved|set aside(?! (?:for|[\\d€£$]))|waive[sd]?|lapse[sd]|decommissioned|revoked|overruled|ruled out|thrown out|unpromised|lie on the table|no seconder|wontfix|${denied}|won'?t (?:do|happen)|no longer (?:propose|plan|pursue|need|intend)\\w*|against it)\\b|\\bgoes\\.?$|[✗❌✘]|^\\W*(?:[\\w@. ]{0,14}[:,] )?(?:(?:verdict|decision|fate|ruled|advice|outcome): )?(?:so |ok |right\\. |fine\\. )?(?:no|non|nope|drop|decline|reject|returned|${ended}|${over})(?=[\\s.,;:!)]|$)(?! (?:later|more than|fewer|less|change|objection|comment|one|vote|two))`,
  'i',
);

/** It says that nothing is trained. */
export const untrained =
  /\b(?:no|not|nothing|none|nobody|never|without|n't)\b[^.;]{0,40}\b(?:train|tun|adapter|lora|teach|retrain|weights)\w*|\b(?:train|tun|adapter|lora)\w*[^.;]{0,25}\b(?:off|cancelled|dropped|removed|not (?:needed|necessary|required)|no longer|gone)\b/i;

/** It is adopted. */
export const inFavour =
  /\b(?:carried|adopt(?:ed|s)?|approv(?:ed|es)|accept(?:ed|s)|agreed|confirm(?:ed|s)|stands?|stays?|kept|keeps?|maintained|retained|survives|merged|in force|go(?:es)? ahead|going ahead|granted|seconded|passed|remains?|resolved|ordered|proceed|upheld|go for it|do it|unchanged|unaltered|carried out|as (?:written|planned|described|proposed)|start(?:s|ed)?|booked|yes|ok(?:ay)?|fine(?![ -]?tun)|in favour|decided|chosen|selected)\b|[✓✅✔☑]/i;

/** Only seems so. */
export const notInFavour =
  /\bnot (?:be )?(?:carried|adopted|approved|accepted|agreed|granted|passed|seconded|selected)/i;

/** "6 for, 25 against", "carried 14 to 6": two counts with the words that say which is which. */
export const vote =
  /(?<first>\d{1,4}) ?(?<side>yes|for|in favou?r|against|no)\D{0,12}(?<second>\d{1,4})(?: ?(?<other>yes|for|in favou?r|against|no|contra))?/i;

/** A verb that does away with what is named next, or a word that denies it. */
export const removing =
  /(?:\b(?:(?:revok|replac|supersed|repeal|overturn|cancel|withdraw|drop|delet|remov|strik|reject)(?:p?ed|e?s)|withdrew|struck|(?:we|I) (?:withdraw|drop|cancel|delete|remove|strike|reject))|\bnot?|\bwithout|\binstead of)(?: the| our)?[ :(]{0,2}$/i;

/** What is ruled under a condition, asked for, almost or not yet is not ruled. */
export const unsettled =
  /\b(?:if|not yet|should|whether|unless|until|till|may|might|could|would|when|while|before|nearly|almost|moves?|moved|motion|amendment|application|proposes?|proposed|asks?|asked|wants?|wish)\b/i;

const end = `(?:(?:${ended}|${denied}|unpromised)(?=[.,;:!)\\]]|$| (?:by|[io]n|at|for|from|since|after|as|\\d))|(?:${over}|no|fail(?:s|ed)|fell|falls|lapses|settled|take(?:n)? (?:out|back|off))(?=[.,;!)\\]]|$| by\\b))`;

/** A sentence that does away with what stands right before it: "Motion withdrawn.", "Ruled: refused.", "(Superseded by ADR-7.)" */
export const closing = new RegExp(
  `^\\W*(?:[\\w .,'’]{1,24}(?:: | [-–—] ))?(?:(?:the |this |that )?(?:motion|offer|proposal|claim|agreement|item|line|request|wish|idea|point|plan|application|it|this|that)s? (?:(?:${be}|has been) (?:therefore |now )?)?)?${end}`,
  'i',
);

/** The same at the end of the sentence itself: "Tune on letters → struck." */
export const closedAside = new RegExp(`(?:[→⇒↳[(;]|<-| [-–—]|:) ?(?:\\w{2,10}: )?${end}`, 'i');

/** It tells the outcome of what stands above. */
export const outcome =
  /^\W{0,3}(?:outcome|decision|verdict|status|result|ruling|ruled|fate|disposition|resolution|vote)\b|^\W*[↳→⇒]/i;

/** "Status: rejected": the document as a whole was given up. In any case of letters. */
export const closedDocument =
  /\b(?:state|status|outcome)\W{1,8}(?:closed(?! beta)|rejected|declined|withdrawn|superseded|won'?t fix|abandoned|cancelled|not planned)/i;
