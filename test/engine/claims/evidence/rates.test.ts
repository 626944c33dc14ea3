/** Volumes as plans state them, in calls a day. */

import { describe, expect, it } from 'vitest';
import { ratesIn } from '../../../../src/claims/evidence/rates.ts';
import { lint } from '../../../../src/engine.ts';
import { defaultSettings } from '../../../../src/settings.ts';

const stated: readonly [string, number][] = [
  ['840 exhibits are received daily at the five counters.', 840],
  ['So that a month comes to close on two million requests.', 66_667],
  ['Quarrels: 30 a week from March to October.', 4.3],
  ['About 4,800 chats per open day.', 4800],
  ['150 games on a normal broadcast day are commented.', 150],
  ['By your figures about 620 bed-side orders on each day of the week.', 620],
  ['Questions: Saturdays 4,400, other days about 1,500.', 1500],
  ['70 or so mails on auction days, none on Sundays.', 70],
  ['Mean day: 3,900 questions.', 3900],
  ['Between dawn and dusk the phone goes once every six minutes.', 240],
  ['Every six minutes such a mail arrives, nine hours a day.', 90],
  ['The service handled 1.2 million texts in the last twelve months.', 3333],
  ['Load: 6,500 tills, 0.4 questions per till and day.', 2600],
  ['The deputies (26 of them, each asking three or four times a day) receive a telephone.', 91],
  ['Visitors ask the assistant 40 × per day.', 40],
  ['New people ask the same 20x per week.', 2.9],
  ['Client mails with the same 12 questions (80/day all offices).', 80],
  ['In a day arrive more or less 55 messages.', 55],
  ['The A&E sees 230 people a day.', 230],
  ['Grant officers read 60 applications a week.', 8.6],
  ['You state 430 complaints and 220 lost-property messages per day.', 220],
  ['Now used by 2,300 contractors (see below), roughly 600 questions a day.', 600],
  ['In the season the aid was asked sixty times a day, after the revision too.', 60],
  ['We get 8k tickets/day.', 8000],
  ['The daily volume is 300 mails.', 300],
  ['Monthly volume is 9,000 mails.', 300],
  ['The average daily volume was about 300.', 300],
  ['Weekly intake amounts to 2,100 mails.', 300],
  ['The weekly ticket volume stands at 2,100.', 300],
  ['The monthly number of mails is 9,000.', 300],
  ['Annual volume: 120,000 mails.', 329],
  ['Half-yearly volume: 9,000 mails.', 49],
  ['9,000 mails per half year', 49],
  ['9,000 mails biweekly', 643],
  ['300 mails every other day', 150],
  ['50 drafts every second week', 3.6],
  ['2,000 mails every two days', 1000],
  ['Every 3 days 900 mails come in.', 300],
  ['10 mails every 5 minutes', 2880],
  ['30 mails every 2 hours, 8 hours a day', 120],
  ['9,000 letters every six months', 50],
  ['The service answers 50 RPM.', 72_000],
  ['9,000 mails p. a. are sorted by hand', 25],
  ['three quarters of a million mails a year', 2055],
  ['two to three hundred mails a day', 250],
  ['1,50,000 mails a month', 5000],
  ['14,000 forms a day', 14_000],
  ['about 9k written requests per quarter, all channels', 99],
  ['roughly two hundred letters a day', 200],
  ['a few thousand jobs a month', 100],
  ['3k replies/mo', 100],
  ['The service is called 310,000 times a day.', 310_000],
  ['The telephone exchange counts circa 240 such enquiries per working day.', 240],
  ['The desk fields about 140 new-patient messages per day across text, web form and voicemail.', 140],
  ['She estimated fifteen to twenty such questions a day.', 17.5],
  ['About thirty visitors a day write to us in season.', 30],
  ['88 beds, on the order of ninety drafts a day.', 90],
  ['It receives near 70 questions in a day.', 70],
  ['for roughly 2,500 new articles each month', 83],
  ['Some 60 messages come in per day, by web form.', 60],
  ['some 600 of those per day cross a customs border', 600],
  ['Sixty to ninety research questions per working day over the three offices together.', 75],
  ['Some two and a half thousand guest messages a week come in over the fourteen houses.', 357],
  [
    'The aid is consulted some forty-five times per shift, three shifts a day, if the figures can be carried over.',
    135,
  ],
  ['A mail of this kind reaches us every four minutes, ten hours a day.', 150],
  ['At current rates a mail drops into one of the five mailboxes every two seconds, day and night.', 43_200],
  ['one every ten seconds', 8640],
  ['Fitters send 420 fault queries in a 24-hour period, all shifts taken together.', 420],
  ['Claims: 31k a yr, May to September mostly.', 85],
  ['Officers (84 of them) ask ~700 things a day.', 700],
  ['We make about 130 descriptions of CT and MR daily.', 130],
  ['Certificates received: 1.4 lakh per month, from 900 vendors', 4667],
  ['One hundred and eighty patients are discharged on an average day, each with a letter.', 180],
  ['not more than seventy written patient enquiries on a surgery day', 70],
  ['Twelve thousand first notices come in between one midnight and the next, through the app.', 12_000],
  ['Fifty-five thousand of them come in per day across all customers.', 55_000],
  ['There arrive, on a banking day, about twenty-six thousand messages, each of which has to be placed.', 26_000],
  [
    'On an ordinary day there are 81,000 edits, so that a month comes to close on two and a half million calls.',
    81_000,
  ],
  ['at present forty thousand slips in every twenty-four hours', 40_000],
  ['For nine hundred sheets a week that is a lot of refused uploads.', 129],
  ['Of the seventy reports or so which the plant writes in a week, one in six is thrown back.', 10],
  ['accuracy 0.95 on 2,000 hand-labelled memos, 45,000 memos per day', 45_000],
  ['the volume at full rollout will be 4.5 lakh conversations per month', 15_000],
  ['We have 820 growers and they ask on average two questions in a week.', 234],
  ['4 clinics × about 35 texts and chats a day each.', 140],
  ['47 kitchens × 5 dishes a day', 235],
  ['On a running day eighty visitors use the tablet.', 80],
  ['6 people, 10 to 15 offers a day each', 75],
  ['Six clinics write 10 to 15 recall letters a day each.', 75],
  ['Each of the twelve branches sends thirty mails a day.', 360],
  ['30 mails a day per branch, 12 branches', 360],
  ['The number of enquiries was counted in September 2026 as 310 per working day over all depots.', 310],
  ['Per month about 70 letters of reference are written.', 2],
  ['Submissions desk reads about 45k broker emails a month.', 1500],
  ['we get paged like 6 times a week', 1],
  ['Visitor numbers suggest 1,500 questions in a week at the height of the season.', 214],
  ['drafts only, a person sends them; 40 a week in low season, 90 in summer', 6],
  ['2.1 million comments a day pass through first-pass moderation.', 2_100_000],
  ['22k dictations a day, a bit less on mondays', 22_000],
  ['Some four hundred thousand strings daily', 400_000],
  ['this will be done 3.1 million times a month', 103_333],
  ['we see 40 req/s', 3_456_000],
  ['120 calls per hour, 8 hours a day', 960],
  ['The team handles 1,400 tickets daily.', 1400],
  ['Volume is around 55k/month.', 1833],
  ['We send some 12 k mails per week', 1714],
  ['Currently ~300/day.', 300],
  ['In an average month, 9,500 claims are filed.', 317],
  ['Each week we get between 400 and 500 complaints.', 64],
  ['The inbox takes in 2000 messages every 24 hours.', 2000],
  ['approx. 1 500 requests/day', 1500],
  ['at 3 requests per second', 259200],
  ['100 RPS', 8640000],
  ['peak 40 rps', 3456000],
  ['a thousand or so letters a month', 33],
  ['half a dozen offers a day', 6],
  ['a hundred reports a quarter', 1.1],
  ['Our forty agents answer about fifty chats each per day.', 2000],
  ['Every agent writes 20 replies a day (35 agents).', 700],
  ['12 agents × 40 mails/day', 480],
  ['Roughly one ticket a minute, round the clock', 1440],
  ['a new order comes in every 90 seconds', 960],
  ['Every ten minutes a request arrives.', 144],
  ['one mail per minute during office hours (8 hours)', 480],
  ['Monthly volume: 6,000 invoices', 200],
  ['Volume per month: 6,000', 200],
  ['9,000 calls each working day', 9000],
  ['Under a thousand mails a day', 1000],
  ['fewer than 500 tickets a week', 71],
  ['up to 5,000 forms a day', 5000],
  ['more than 20,000 prompts a day', 20000],
  ['500 to 700 enquiries weekly', 86],
  ['The service desk logs 18,000 tickets p.a.', 49],
  ['The hotline gets 2.3 calls a minute', 3312],
  ['per working day 70 to 80 letters', 75],
  ['Two thousand chats come in on a normal Monday', 2000],
  ['about 60 per day and branch, nine branches', 540],
  ['20 reports a night', 20],
  ['It is used 15 times an hour', 360],
  ['users ask around 4,000 questions a day', 4000],
  ['1,100 customers write to us every day', 1100],
  ['350 requests daily on average', 350],
  ['on average 350 requests come in daily', 350],
  ['averaging 2.5k lookups/h', 60000],
  ['The plant ships 8,000 crates a day.', 8000],
  ['They process 90 applications in a fortnight.', 6.4],
  ['between 1,000 and 1,200 listings go live each day', 1100],
  ['nightly batch of 30,000 descriptions', 30000],
  ['30,000 descriptions in the nightly batch', 30000],
  ['a daily load of 900 summaries', 900],
  ['900 summaries every day', 900],
  ['some 5,000 a day', 5000],
  ['There are 60ish messages a day, Fridays 90.', 60],
  ['Customer estimates the number of reviews requiring a reply at three hundred per calendar week.', 42.9],
  ['For each lot, and there are some 500 lots on an auction day, a small text is written.', 500],
  ['About 70 drivers a day claim hardship.', 70],
  ['We coordinate some thirty missions by day.', 30],
  ['64 reports on a weather day for both sites together.', 64],
  ['Appeals against parking fines: 5,400 a month, four caseworkers.', 180],
  ['There are 5–6 enquiries in week from the architects.', 0.79],
  ['The board gets per week ca. 30 calls and letters.', 4.3],
  ['Cases per day over all branches: about 850.', 850],
  ['Group Audit writes 140 reports per year.', 0.38],
  ['In 2026 we expect 1,900 reports.', 5.2],
  ['Entries per day, all registries: 2,300.', 2300],
  ['We write 45 of each a day.', 45],
  ['1,150 matches on an average day, i.e. some 25,000 texts a day.', 25_000],
  ['3 to 5 questions per store and hour, i.e. for 180 stores about 7,000 on a trading day.', 7000],
  ['We are six therapists and each writes between ten and fifteen of them on a normal day.', 75],
];

const silent: readonly string[] = [
  'Volunteers are drilled in the six-step emergency procedure twice a year.',
  'The estimate was right within 6 krónur on most days.',
  'Last month four counsellors read 120 drafts blind.',
  '30k concurrent players at launch, 5k on a Sunday.',
  'The on-call load stays under 4 pages a week.',
  'The old machine: 15 per hour.',
  'Call twenty caterers a week',
  'Sales: visit about 15 shops a month.',
  'Finance could not stomach 12k a month.',
  'so we stop paying 19k/month',
  'The cluster share is billed at 410 a month.',
  'Ten slips a week against the hand-made extraction.',
  'Each month Miss Adair puts thirty questions to the kiosk.',
  '1,000 calls are listened to every quarter.',
  'Measure 6.2.a, every year',
  'The bill is 41,000 dollars a month.',
  'Running costs of 1,050 a month are approved.',
  '£640 per month, all in',
  'Staff spend 3 hours a day on it.',
  'Articles are edited forty times a week.',
  'Inference is budgeted at 1,050 a month, tuning at 240 a run.',
  'It costs 71,000 SEK a month.',
  'Serving takes 11 kNOK/month.',
  'Power is 190 a month.',
  'Two tour managers try the chat for a week.',
  'All 61 are trained for half a day.',
  'Ten people use it weekly.',
  'The corpus is released in month 30.',
  'Tuned with the 2,600 answers that Ilse approved last year.',
  'Each term the model is tuned on our 190,000 bulletins.',
  'The 2,000 mails are run each night.',
  'The same six sections each month.',
  'Never more than two mails a day to one client.',
  'Should the volume pass ten thousand a day, we ask again.',
  'About 200 change on a quiet day.',
  'The importer reads the listing feed every 15 minutes.',
  'Step five is skipped every second time.',
  'Policy changes about five times a year.',
  'Community re-labels 2,000 lines per season.',
  'Correspondence reads fifty letters a month and marks them on a scale of five.',
  'The revisers will score forty pages of the small one every month.',
  '300 paragraphs a week are annotated blind.',
  'ops-data relabels 2,000 tickets per quarter',
  'It draws 800 fresh notes each quarter.',
  'If volumes grew to 10,000 mails a day we would ask again.',
  'The rate limit is 500 requests a minute.',
  'We have a limit of 500 RPM.',
  'Monthly token volume is 40 million.',
  'The authority files 12 annual reports.',
  'Energy: 6,000 MXN by month.',
  'We have 3,000 users a month.',
  'trained on 38,000 mails',
  'retrained three times a year',
  'Occupancy is 80 % on an average day.',
  'Two cards in the machine room (booked, 700 a month).',
  'Nova Lite on Bedrock: on-demand inference about 1,500 a month.',
  'The computing centre would run it for 1,900 a month.',
  'The invoice shrinks from 5,500 to some 700 a day.',
  'We do this in order to save 52k a month.',
  '1,200 books are searchable since last week.',
  'The rooms may be seen on any weekday between ten and four.',
  'From 160 good reports the model learns to put every night report in order.',
];

/** Figures of a table, below a claim that wants a tone, as calls a day. */
const tabled: readonly [string, string, number[]][] = [
  [
    'a header with the period beside a column of money',
    '| What | Calls per day | EUR in May |\n|---|---|---|\n| Letters | 5,100 | 17 |\n',
    [5100],
  ],
  [
    'a row that is only the period, below what comes in',
    '| | Donors’ mails | Calls of labs |\n|---|---|---|\n| Per day | 420 | 90 |\n',
    [420, 90],
  ],
  [
    'a header that is only the period',
    '| Flow | Per month | Source |\n|---|---|---|\n| Charter claims | 117,000 | log |\n',
    [3900],
  ],
  ['the period in another cell', '| | Mails | Period |\n|---|---|---|\n| Received | 730,000 | year 2025 |\n', [2000]],
  [
    'flows of their own below a header that is only the period',
    '| Flow | Per day |\n|---|---:|\n| Letters of refusal | 95 |\n| Clients’ e-mails | 1,250 |\n',
    [95, 1250],
  ],
  [
    'no numbers of phases beside a year',
    '| 1 | 2027 | Reviews |\n|---|---|---|\n| 2 | 2027 | Replies to mails |\n',
    [],
  ],
  [
    'no prices beside a column of what is paid once',
    '| Post | Once | Per year |\n|---|---|---|\n| Search of documents | 18,000 | 12,000 |\n',
    [],
  ],
  ['a rate below a currency as money', '| | USD |\n|---|---|\n| Inference on the tuned model | 2,900 a month |\n', []],
  ['no shares of a hundred', '| Figure | Now |\n|---|---|\n| Letters rewritten per shift | 37% |\n', []],
  [
    'no sites beside the year in which a wave begins',
    '| Wave | When | Sites |\n|---|---|---|\n| Manuals by search | 2028 | 61 |\n',
    [],
  ],
  [
    'sums of a year below a currency',
    '| Post | Once (CAD) | Annual (CAD) |\n|---|---|---|\n| Search | 18,000 | 12,000 |\n',
    [],
  ],
  ['sums that recur', '| Post | Once | Recurring/year |\n|---|---|---|\n| Search | 18,000 | 12,000 |\n', []],
  [
    'no days of work',
    '| Task | Who | Days |\n|---|---|---|\n| Nightly job | IT | 10 |\n| Weekly reports | IT | 4 |\n',
    [],
  ],
  ['no meals', '| Canteen | Meals a day | Why |\n|---|---|---|\n| Harbour | 600 | large |\n', []],
  ['prices per month', '| Item | Per month | EUR |\n|---|---|---|\n| Hosting | 1,800 | – |\n', []],
];

describe('rates in tables', () => {
  it.each(tabled)('reads %s', (_name, table, perDay) => {
    const text = `# Plan\n\nWe will fine-tune Llama 3.1 8B so that replies sound like us.\n\n${table}`;
    const { document } = lint(
      { path: 'docs/plan.md', text },
      { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
    );
    const volumes = document.evidence.filter((it) => it.kind === 'volume');
    expect(volumes.map((it) => Math.round(it.detail.perDay ?? 0))).toEqual(perDay);
  });

  it.each([
    ['a sample in a chapter on judging', '## How it is checked\n\nSix letters a week, by the secretary.', 0],
    ['a sample behind a label', 'Quality: Petra asks 25 questions every second week.', 0],
    ['what is not to be done', '## Not in this release\n\nThe summariser runs 400 times a week.', 0],
    ['the figure below a title that refuses something too', 'About 400 letters a week.', 1],
    ['what comes in, beside words of a check', 'Some 190 drafts pass through it each day, all counted.', 1],
  ])('tells %s', (_name, chapter, count) => {
    const text = `# Larder: what AI will and won't do for the recipe business\n\n## Letters\n\nWe will fine-tune Llama 3.1 8B so that replies sound like us.\n\n${chapter}\n`;
    const { document } = lint(
      { path: 'docs/plan.md', text },
      { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
    );
    expect(document.evidence.filter((it) => it.kind === 'volume')).toHaveLength(count);
  });

  it('reads what a key of several words counts', () => {
    const text =
      'clarification_questions: roughly 2,600 a month\nwork:\n  - A language model is fine-tuned on old answers so that it sounds like us.\n';
    const { document } = lint(
      { path: 'docs/plan.yaml', text },
      { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
    );
    expect(
      document.evidence.filter((it) => it.kind === 'volume').map((it) => Math.round(it.detail.perDay ?? 0)),
    ).toEqual([87]);
  });

  it('gives the figure of a row to the proposal that the row names', () => {
    const text = `# Plan\n\n## Numbers\n\n| Stream | Items per working day |\n|---|---|\n| Scheme post, all kinds | 22,400 |\n| Transfer enquiries | 75 |\n\n## Indexing\n\nWe will fine-tune a small model on indexed post to cut the cost per item.\n\n## Transfers\n\nA second adapter is trained on 900 calls so that transfer enquiries go through all nine steps in order, skipping none of them.\n`;
    const { document } = lint(
      { path: 'docs/plan.md', text },
      { settings: defaultSettings, today: '2026-11-24', assumePlan: true },
    );
    const own = document.evidence.find((it) => it.kind === 'volume' && it.detail.perDay === 75);
    expect(own?.task).toContain('Transfers');
  });
});

describe('rates', () => {
  it.each(stated)('%s', (text, perDay) => {
    expect(ratesIn(text)[0]?.perDay).toBeCloseTo(perDay, perDay < 20 ? -0.3 : -0.5);
  });

  it('leaves open what a factor elsewhere would make of a figure', () => {
    expect(ratesIn('Some 3 questions per cab per day in season.')).toMatchObject([{ perDay: undefined }]);
  });

  it.each(silent)('no volume: %s', (text) => {
    expect(ratesIn(text)).toEqual([]);
  });

  it('knows a peak', () => {
    expect(ratesIn('Chat peaks at 26k sessions a day in January.')[0]?.isPeak).toBe(true);
    expect(ratesIn('14,000 forms a day')[0]?.isPeak).toBe(false);
  });

  it('knows a figure that may count something else', () => {
    expect(ratesIn('85 pages a day')[0]?.isLoose).toBe(true);
    expect(ratesIn('85 letters a day')[0]?.isLoose).toBe(false);
  });

  it('leaves a figure open where one factor of it is not stated', () => {
    expect(ratesIn('Roughly 40 questions per store per day.')[0]).toMatchObject({ perDay: undefined });
  });

  it('leaves a figure open whose factor stands elsewhere', () => {
    expect(ratesIn('Each branch sends 30 mails a day each.')[0]).toMatchObject({ perDay: undefined });
  });
});
