package fees

type parcel struct{ weight int }

func fee(p parcel, rates map[string]int) (total int, err error) {
	rate := 3
	rate = rates["small"]
	total = rate * p.weight
	return
}

func turns(parcels []parcel) int {
	last, n := 0, 0
	for _, p := range parcels {
		if p.weight == last {
			n++
		}
		last = p.weight
	}
	return n
}

func held(p parcel) func() int {
	w := p.weight
	f := func() int { return w }
	w = 10
	return f
}

func cleared(data []byte) int {
	n := len(data)
	data = nil
	keys := map[string]int{"a": n}
	n += keys["a"]
	keys = map[string]int{}
	return n
}

func pointed(p parcel) *int {
	w := p.weight
	out := &w
	w = 3
	return out
}

func again(p parcel) int {
	n := 0
retry:
	if n > 3 {
		return n
	}
	n = p.weight
	goto retry
}

func drop(parcels []parcel) []parcel {
	for n := len(parcels); n > 3; n = len(parcels) {
		parcels = parcels[1:]
	}
	for more := true; more; {
		parcels = parcels[1:]
		more = len(parcels) > 1
	}
	return parcels
}
