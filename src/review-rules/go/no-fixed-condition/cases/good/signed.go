package shop

func clamp(amount int) int {
	if amount < 0 {
		return 0
	}
	return amount
}
