/** When the next reports fall due. */
import type { Publication } from '../publish/publication.ts';

/** The due date that comes next (Article 7), and the year that those reports cover: before the due date of a cycle its own, after it that of the cycle to come. */
export function nextReports({ asOf, cycle, dueDate, plan }: Pick<Publication, 'asOf' | 'cycle' | 'dueDate' | 'plan'>): { date: string; year: number } {
  const { month, day } = plan.terms.report_due;
  const next = asOf <= dueDate ? cycle : cycle + 1;
  return { date: `${next}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, year: next - 1 };
}
