package dates

import "time"

const layout = "2006-01-02 15:04"

func write(at time.Time) []string {
	return []string{
		at.Format(time.RFC3339),
		at.Format(layout),
		at.Format("2006-01-02T15:04:05Z07:00"),
		at.Format("02/01/2006"),
		at.Format("Jan 2, 2006 at 3:04pm (MST)"),
		at.Format("2006-01-02 03:04:05 PM"),
		at.Format("Monday, 02-Jan-06"),
		at.Format("20060102"),
	}
}
