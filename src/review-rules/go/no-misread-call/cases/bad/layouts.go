package dates

import "time"

func write(at time.Time) []string {
	return []string{
		at.Format("YYYY-MM-DD"),          // expect: misread-call
		at.Format("yyyy-MM-dd HH:mm:ss"), // expect: misread-call
		at.Format("%Y-%m-%d"),            // expect: misread-call
		at.Format("2006-02-01"),          // expect: misread-call
		at.Format("2006-01-02 03:04:05"), // expect: misread-call
	}
}

func read(text string) (time.Time, error) {
	return time.Parse("yyyy-mm-dd", text) // expect: misread-call
}
