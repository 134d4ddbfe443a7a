package shop

func price(kind string) int {
	if kind == "book" {
		return 10
	} else if kind == "toy" {
		return 20
	} else if kind == "book" { // expect: constant-condition
		return 30
	}
	return 0
}
