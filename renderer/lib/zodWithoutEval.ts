import { z } from 'zod'

// zod tries `new Function` to see whether it may compile its parsers; our security policy forbids that and
// would report the attempt. This module has to be imported before any that parses.
z.config({ jitless: true })
