/** A small data folder of fictional States in which nothing is coded of the cycle: what a workbook comes back into. */
import { dataOf } from '../command.ts';

const files: Readonly<Record<string, string>> = {
  'about.yaml': 'data_kind: demo\nedition: draft\ntitle:\n  en: Fictional States\n  fr: États fictifs\nnote:\n  en: Everything is fictional.\n  fr: Tout est fictif.\n',
  'registry/states.csv': 'state,name_en,name_fr,deposited_on,in_force_on,withdrawn_on\nXAA,Tarvenia,Tarvénie,1998-05-04,1999-03-01,\nXAB,Solembé,Solembé,1999-01-10,1999-07-01,\nXAC,Almarán,Almarán,,,\n',
  'registry/statuses.csv': 'state,status,from,until\nXAA,affected,1999-03-01,\nXAA,article_3,,\nXAB,article_4,2020-01-01,\n',
  'registry/deadlines.csv': 'state,article,due_on,set_by,decided_on\nXAA,5,2009-03-01,original,\nXAA,5,2029-03-01,extension,2008-11-28\n',
  'registry/meetings.csv': 'meeting,kind,starts_on,ends_on\n22MSP,msp,2025-12-01,2025-12-05\n',
  'article7/2025/submissions.csv': 'report_id,state,received_on,kind,status,format\nXAA-2025-1,XAA,2025-04-20,annual,final,forms\n',
  'article7/2025/answers.csv': 'report_id,indicator,answer,refers_to,form,page,quote\nXAA-2025-1,1.1,yes,,A,2,It is part of the plan\nXAA-2025-1,4,unclear,,,,\n',
  'records/votes.csv': 'resolution,body,voted_on,state,vote\n80/1,plenary,2025-12-02,XAA,yes\n',
  'records/completions.csv': 'state,reported_on,declaration_on\n',
  'records/coverage.csv': 'record,year,complete\nvotes,2025,no\n',
};

/** Writes the folder; gives its path. */
export function smallData(): string {
  return dataOf(files, 'workbook');
}
