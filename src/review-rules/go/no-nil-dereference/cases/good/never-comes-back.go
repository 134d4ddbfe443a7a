package user

import "log"

type User struct {
	Name string
}

func name(u *User) string {
	if u == nil {
		log.Fatal("no user")
	}
	return u.Name
}
