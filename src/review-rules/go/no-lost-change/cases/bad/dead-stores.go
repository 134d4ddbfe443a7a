package fees

type parcel struct{ weight int }

func fee(p parcel, rates map[string]int) int {
	rate := 3
	if p.weight > 1000 {
		return p.weight / rate
	}
	rate = rates["small"] // expect: lost-write
	return p.weight
}

func label(p parcel, name string) string {
	text := "parcel " + name
	if p.weight > 10 {
		text = "heavy " + name // expect: lost-write
	}
	return name
}

func count(parcels []parcel) int {
	n := 0
	for _, p := range parcels {
		w := p.weight
		if w > 10 {
			n++
			w = 10 // expect: lost-write
		}
	}
	return n
}
