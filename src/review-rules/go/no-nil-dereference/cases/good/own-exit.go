package user

type User struct {
	Name string
}

func name(u *User, fail func(string)) string {
	if u == nil {
		fail("no user")
	}
	return u.Name
}
