package pages

type options struct{ Token string }

type page struct{ Next string }

func each(opts options, list func(options) page, most int) {
again:
	p := list(opts)
	if p.Next != "" && most > 0 {
		most--
		opts.Token = p.Next
		goto again
	}
}
