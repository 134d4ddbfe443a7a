package fees

type parcel struct{ weight int }

func (p *parcel) next() int { p.weight++; return p.weight }

func band(n, m int) string {
	switch {
	case n > 100:
		return "large"
	case n > 0:
		return "positive"
	case n >= 0:
		return "zero"
	case m > 200:
		return "other"
	case n < -5:
		return "low"
	}
	return "none"
}

func fee(p *parcel, fast bool) int {
	if p.weight > 10 && fast {
		return 5
	} else if p.weight > 20 {
		return 50
	} else if p.next() > 5 {
		return 1
	} else if n := p.next(); n > 30 {
		return 2
	} else if p.weight > 40 {
		return 3
	}
	return 0
}
