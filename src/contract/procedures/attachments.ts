import {
  type Attachment,
  BeginUpload,
  KeepUpload,
  OfUpload,
  type OpenedAttachment,
  ReadUpload,
  RenameAttachment,
  SaveAttachment,
  type StoredSizes,
  type Upload,
  WriteUpload,
} from '../models/attachment.ts'
import { ById, type Done, Nothing, OfClient } from '../models/common.ts'
import type { OfJob } from '../models/job.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const attachmentsProcedures = {
  'attachments.list': query(OfClient).returns<Attachment[]>(),
  'attachments.begin': command(BeginUpload).returns<Upload>(),
  'attachments.read': query(ReadUpload).returns<Uint8Array>(),
  'attachments.copy': command(OfUpload).returns<OfJob>(),
  'attachments.write': command(WriteUpload).returns<Done>(),
  'attachments.keep': command(KeepUpload).returns<Attachment>(),
  'attachments.drop': command(OfUpload).returns<Done>(),
  'attachments.rename': command(RenameAttachment).returns<Attachment>(),
  'attachments.remove': command(ById).returns<Done>(),
  'attachments.open': command(ById).returns<OpenedAttachment>(),
  'attachments.save': command(SaveAttachment).returns<Done>(),
  'attachments.sizes': query(Nothing).returns<StoredSizes>(),
} satisfies ProcedureTable
