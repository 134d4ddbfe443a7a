import { keyOfChange } from '../../domain/job.ts';
import type { ReviewReport } from '../../domain/review-report.ts';
import type { WeekNumbers } from '../../ports/store.ts';

/** What happened to one finding in the week. Times are milliseconds since 1970. */
interface Course {
  /** When it was first told. */
  told: number | undefined;
  /** When it was found gone, and it has not come back. */
  gone: number | undefined;
}

/** Counts what the reviews of a week say, which it is given in their order. */
export class WeekTally {
  /** By the key of the change and the id of the finding. */
  readonly #courses = new Map<string, Map<string, Course>>();
  #found = 0;

  /** @param told When the review was. */
  add(report: ReviewReport, told: number): void {
    const courses = this.#coursesOf(report);
    for (const { id, news } of report.findings) {
      const course = courseOf(courses, id);
      if (news === 'fresh' && course.told === undefined) {
        course.told = told;
        this.#found += 1;
      }
      course.gone = undefined;
    }
    for (const { id, isNews } of report.gone) if (isNews) courseOf(courses, id).gone = told;
  }

  /** Changes of which something was fixed that was told before the week. */
  unknownChanges(): readonly string[] {
    return [...this.#courses].filter(([, courses]) => hasUnknown(courses)).map(([key]) => key);
  }

  /** A review from before the week. */
  addEarlier(report: ReviewReport, told: number): void {
    const courses = this.#coursesOf(report);
    for (const { id } of report.findings) {
      const course = courses.get(id);
      if (course !== undefined) course.told ??= told;
    }
  }

  numbers(): Pick<WeekNumbers, 'found' | 'fixed' | 'medianSecondsToFix'> {
    const all = [...this.#courses.values()].flatMap((courses) => [...courses.values()]);
    const fixed = all.filter(({ gone }) => gone !== undefined);
    const seconds = fixed.flatMap(({ told, gone }) =>
      told === undefined || gone === undefined ? [] : [Math.max(0, gone - told) / 1_000],
    );
    return { found: this.#found, fixed: fixed.length, medianSecondsToFix: medianOf(seconds) };
  }

  #coursesOf({ change }: ReviewReport): Map<string, Course> {
    const key = keyOfChange(change);
    const courses = this.#courses.get(key) ?? new Map<string, Course>();
    this.#courses.set(key, courses);
    return courses;
  }
}

function courseOf(courses: Map<string, Course>, id: string): Course {
  const course = courses.get(id) ?? { told: undefined, gone: undefined };
  courses.set(id, course);
  return course;
}

function hasUnknown(courses: ReadonlyMap<string, Course>): boolean {
  return [...courses.values()].some(({ told, gone }) => gone !== undefined && told === undefined);
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
