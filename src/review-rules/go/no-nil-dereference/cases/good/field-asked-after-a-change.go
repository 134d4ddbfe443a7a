package shipping

import "errors"

type Address struct {
	Country string
	Next    *Address
}

type Order struct{ Address *Address }

func (o *Order) load()           { o.Address = nil }
func reset(o *Order)             { o.Address = nil }
func (o *Order) country() string { return "" }

func quote(order *Order) (string, error) {
	country := order.Address.Country
	order.load()
	if order.Address == nil {
		return "", errors.New("no address")
	}
	return country, nil
}

func again(order *Order) (string, error) {
	country := order.Address.Country
	reset(order)
	if order.Address == nil {
		return "", errors.New("no address")
	}
	return country, nil
}

func next(order *Order) (string, error) {
	country := order.Address.Country
	order.Address = order.Address.Next
	if order.Address == nil {
		return "", errors.New("no address")
	}
	return country + order.Address.Country, nil
}

func either(order *Order, isKnown bool) (country string, err error) {
	if isKnown {
		country = order.Address.Country
	}
	if order.Address == nil {
		return "", errors.New("no address")
	}
	return country, nil
}

func others(a, b *Order) (string, error) {
	country := a.Address.Country
	if b.Address == nil {
		return "", errors.New("no address")
	}
	return country, nil
}
