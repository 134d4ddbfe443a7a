package owners

type owner struct {
	name  string
	email string
}

func withEmail(o owner, email string) owner {
	o.email = email
	return o
}

func setEmail(o *owner, email string) {
	o.email = email
}

func save(o owner, put func(owner) error) error {
	if o.email == "" {
		o.email = "none"
	}
	return put(o)
}

func later(o owner) func() string {
	o.name = "x"
	return func() string { return o.name }
}
