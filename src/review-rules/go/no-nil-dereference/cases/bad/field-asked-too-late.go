package shipping

import (
	"errors"
	"strings"
)

type Address struct{ Country, Zip string }

type Order struct {
	Weight  int
	Address *Address
}

func quote(rates map[string]int, order *Order) (int, error) {
	country := strings.ToUpper(order.Address.Country) // expect: null-flow
	rate, ok := rates[country]
	if !ok {
		rate = rates["*"]
	}
	if order.Address == nil {
		return 0, errors.New("no address")
	}
	return rate * order.Weight, nil
}
