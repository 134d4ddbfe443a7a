package fees

const (
	small = 10
	large = 100
)

type parcel struct{ weight int }

func band(n int) string {
	switch {
	case n > 0:
		return "positive"
	case n > 100: // expect: constant-condition
		return "large"
	}
	return "none"
}

func fee(p parcel, fast bool) int {
	if p.weight >= small {
		return 5
	} else if p.weight >= large && fast { // expect: constant-condition
		return 50
	} else if 5 > p.weight {
		return 1
	} else if p.weight <= 4 { // expect: constant-condition
		return 2
	}
	return 0
}

func grade(score float64) string {
	if score < 90 {
		return "fair"
	} else if score < 50 { // expect: constant-condition
		return "poor"
	} else {
		return "good"
	}
}
