package shop

import (
	"sort"
	"time"
)

type user struct {
	name string
	age  int
}

func sorted(users []user) {
	sort.Slice(users, func(i, j int) bool { return users[i].name < users[j].name })
	sort.Slice(users, func(i, j int) bool {
		if users[i].age <= users[j].age {
			return users[i].name > users[j].name
		}
		return false
	})
}

func first(users []user, age int) int {
	return sort.Search(len(users), func(i int) bool { return users[i].age >= age })
}

func days(since time.Time) int {
	return int(time.Since(since)/(time.Hour*24)) + int(time.Since(since)/time.Hour)*24
}
