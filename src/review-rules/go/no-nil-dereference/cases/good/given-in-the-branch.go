package user

type User struct {
	Name string
}

func name(u *User) string {
	if u == nil {
		u = &User{}
	}
	return u.Name
}
