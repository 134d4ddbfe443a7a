package user

import "log"

type User struct {
	Name string
}

func greet(u *User) string {
	if u == nil {
		log.Println("no user")
	}
	return "hello " + u.Name // expect: null-flow
}
