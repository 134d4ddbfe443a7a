package sample

import "sort"

type user struct{ age int }

func byAge(users []user) []user {
	out := append([]user(nil), users...)
	sort.Slice(out, func(i, j int) bool { return out[i].age < out[j].age })
	return out
}
