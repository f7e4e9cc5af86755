/** What findings are chosen from, and the findings of a report: of change where there is a baseline, of levels where there is none. */
import { findingsOfChange, findingsOfLevel, type Chosen, type Grounds } from './findings.ts';
import { indicatorFigures, type View } from './view.ts';

/** The grounds of a view: its indicators alone. */
export const groundsOf = (view: View): Grounds => ({
  entries: indicatorFigures(view), readings: view.publication.readings, baselineReadings: view.publication.baseline?.readings ?? [], outcomes: view.publication.assessments,
});

/** The findings that a report leads with. */
export const chosenOf = (view: View): Chosen[] => (view.publication.baseline === null ? findingsOfLevel(groundsOf(view)) : findingsOfChange(groundsOf(view)));
