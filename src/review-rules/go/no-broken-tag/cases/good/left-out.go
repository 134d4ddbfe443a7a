package dto

type user struct {
	name   string `json:"-"`
	Secret string `json:"-" yaml:"-"`
	Token  string `json:"-"`
}
