package shop

func isEmpty(list []string) bool {
	return len(list) <= 0 || len(list) > 0 && len(list)-1 < 0
}
