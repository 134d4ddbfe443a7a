package user

type User struct {
	Name string
}

func load() *User {
	return &User{}
}

func name(u *User) string {
	if u == nil {
		u := load()
		return u.Name
	}
	return u.Name
}
