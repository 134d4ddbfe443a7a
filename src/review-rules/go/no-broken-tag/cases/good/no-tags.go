package dto

type user struct {
	Name, Mail string
}
