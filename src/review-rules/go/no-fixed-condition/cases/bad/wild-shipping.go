package shipping

import (
	"errors"
	"fmt"
	"strings"
)

type parcel struct {
	weight  int
	country string
	express bool
	items   []string
}

var errEmpty = errors.New("shipping: nothing to send")

type rates map[string]int

// price adds up what a parcel costs.
func (r rates) price(p parcel) (int, error) {
	if len(p.items) == 0 {
		return 0, errEmpty
	}
	base, ok := r[strings.ToUpper(p.country)]
	if !ok {
		return 0, fmt.Errorf("shipping: no rate for %q", p.country)
	}
	total := base
	for _, item := range p.items {
		if strings.HasPrefix(item, "glass") {
			total += 150
		}
	}
	if p.weight > 20_000 {
		total += 900
	} else if p.weight > 5_000 {
		total += 400
	} else {
		total += 100
	}
	if p.express { // expect: duplicate-branch
		total += base / 2
	} else {
		total += base / 2
	}
	return total, nil
}
