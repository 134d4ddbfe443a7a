// options: {"complexity": 7, "nesting": 3}
package basket

import (
	"errors"
	"fmt"
	"strings"
)

type Item struct {
	Name  string
	Count int
	Price int
	Tags  []string
}

type Basket struct {
	Items  []Item
	Coupon string
	limits map[string]int
}

var errEmpty = errors.New("empty")

// Total is what all of it costs.
func (b *Basket) Total(country string) (int, error) {
	if len(b.Items) == 0 {
		return 0, errEmpty
	}
	total := 0
	for _, item := range b.Items {
		price, err := b.price(item)
		if err != nil {
			return 0, err
		}
		total += price
	}
	switch {
	case strings.HasPrefix(b.Coupon, "HALF"):
		total /= 2
	case country == "ch":
		total += 10
	}
	return total, nil
}

func (b *Basket) price(item Item) (int, error) {
	if limit, ok := b.limits[item.Name]; ok && item.Count > limit {
		return 0, fmt.Errorf("%s: at most %d", item.Name, limit)
	}
	price := item.Price * item.Count
	for _, tag := range item.Tags {
		if tag == "sale" && b.Coupon == "" {
			price = price * 9 / 10
		}
	}
	return price, nil
}
