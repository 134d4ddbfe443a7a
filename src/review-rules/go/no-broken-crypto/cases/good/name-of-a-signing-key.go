package setting

type signing struct {
	SigningKey   string
	SigningName  string
	DefaultModel string
}

var Repository = signing{
	SigningKey:   "default",
	SigningName:  "",
	DefaultModel: "collaborator",
}
