package user

type User struct {
	name string
}

func (u *User) SetName(name string) {
	u.name = u.name // expect: self-assign
}
