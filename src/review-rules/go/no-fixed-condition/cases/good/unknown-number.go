package shop

import "example.com/money"

func isDebt(amount money.Amount, other interface{ Sum() int }) bool {
	sum := other.Sum()
	return amount < 0 || sum < 0
}
