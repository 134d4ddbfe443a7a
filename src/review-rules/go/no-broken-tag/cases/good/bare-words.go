package forms

type login struct {
	User string `required`
	Pass string `required min:"8"`
}
